import * as v from 'valibot';
import { kebabCase, metres, text } from './basics';
import { geometry } from './geometry';

/** A feature of `basemap/`: context that no article names. */
export const basemapFeature = v.pipe(
	v.strictObject({
		type: v.literal('Feature'),
		id: kebabCase,
		bbox: v.optional(v.unknown()),
		properties: v.strictObject({
			'name:ar': v.nullish(text),
			'name:en': v.nullish(text),
			kind: v.nullish(kebabCase),
			rank: v.nullish(v.number()),
			precision_m: v.nullish(metres),
			rounded: v.nullish(v.literal(true, 'expected true, or nothing')),
			ref: v.nullish(text),
			'ref:ar': v.nullish(text),
			source: v.nullish(text)
		}),
		geometry
	}),
	v.transform(({ type, id, properties, geometry }) => ({ type, id, properties, geometry }))
);

/** A checked feature of `basemap/`. */
export type BasemapFeature = v.InferOutput<typeof basemapFeature>;
