import * as v from 'valibot';
import type { Lang } from '../../domain/localized';
import { kebabCase, metres, text } from './basics';
import { geometry } from './geometry';

/** A feature of `basemap/`: context that no article names. */
export const basemapFeatureIn = (languages: readonly Lang[]) =>
	v.pipe(
		v.strictObject({
			type: v.literal('Feature'),
			id: kebabCase,
			bbox: v.optional(v.unknown()),
			properties: v.strictObject({
				...inEach('name', languages),
				...inEach('ref', languages),
				kind: v.nullish(kebabCase),
				rank: v.nullish(v.number()),
				precision_m: v.nullish(metres),
				rounded: v.nullish(v.literal(true, 'expected true, or nothing')),
				ref: v.nullish(text),
				source: v.nullish(text)
			}),
			geometry
		}),
		v.transform(({ type, id, properties, geometry }) => ({ type, id, properties, geometry }))
	);

/** A checked feature of `basemap/`. */
export type BasemapFeature = v.InferOutput<ReturnType<typeof basemapFeatureIn>>;

/** A property of its own for each language: `name:ar`, `name:en`. */
function inEach(property: string, languages: readonly Lang[]) {
	return Object.fromEntries(languages.map((lang) => [`${property}:${lang}`, v.nullish(text)]));
}
