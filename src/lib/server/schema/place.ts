import * as v from 'valibot';
import type { Lang, Localized } from '../../domain/localized';
import type { Derivation, Place } from '../../domain/place';
import { kebabCase, metres, statedDate, text } from './basics';
import { claimsIn } from './claim';
import { geometry, type DrawnGeometry } from './geometry';
import { localizedIn, type LocalizedSchema } from './localized';
import { gatherTexts } from './properties';
import { stretchesIn } from './stretch';

/** A place as one feature states it, before geometry is computed. */
export type PlaceDraft = Omit<Place, 'layer' | 'geometry' | 'bbox' | 'weak'> & {
	/** `null` where the geometry is derived. */
	readonly drawn: DrawnGeometry | null;
	/** The corners of what was drawn are rounded within its precision. */
	readonly rounded: boolean;
	/** Id of the line whose positions its edge repeats where it runs along it. */
	readonly follows: string | null;
	/** Its name also stands for the government that sits there. */
	readonly standsForGovernment: boolean;
};

const kilometres = v.pipe(v.number(), v.gtValue(0, 'expected more than 0 km'));
const between = v.strictTuple([kebabCase, kebabCase]);

const buffer = v.pipe(
	v.strictObject({
		buffer: kebabCase,
		between: v.optional(between),
		within: v.optional(v.pipe(v.array(kebabCase), v.minLength(1, 'expected at least one area'))),
		km: kilometres
	}),
	v.transform(({ buffer, between, within, km }): Derivation => ({
		buffer,
		...(between && { between }),
		...(within && { within }),
		km
	}))
);
const band = v.strictObject({ band: kebabCase, within: kebabCase, km: kilometres });
const collect = v.strictObject({ collect: kebabCase });

/** The first property tells which derivation is meant, so that its own problems are named. */
const derivation = v.lazy((input): v.GenericSchema<unknown, Derivation> => {
	if (typeof input !== 'object' || input === null) return buffer;
	if ('collect' in input) return collect;
	return 'band' in input ? band : buffer;
});

// Editors of attribute tables write `null` into every empty cell: it means absent.
const propertiesIn = (localized: LocalizedSchema) =>
	v.pipe(
		v.record(v.string(), v.unknown()),
		v.transform(gatherTexts),
		v.strictObject({
			'name:*': localized,
			'alt_name:*': v.optional(localized),
			kind: kebabCase,
			start_date: v.nullish(statedDate),
			end_date: v.nullish(statedDate),
			precision_m: v.nullish(metres),
			stretches: v.nullish(stretchesIn(localized)),
			source: v.nullish(text),
			'source:*': v.optional(localized),
			claims: v.nullish(claimsIn(localized)),
			'short_name:*': v.optional(localized),
			ref: v.nullish(text),
			'ref:*': v.optional(localized),
			number: v.nullish(v.pipe(v.number(), v.integer('expected a whole number'))),
			part_of: v.nullish(kebabCase),
			country: v.nullish(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'expected two capital letters'))),
			'description:*': v.optional(localized),
			derived: v.nullish(derivation),
			rounded: v.nullish(v.literal(true, 'expected true, or nothing')),
			follows: v.nullish(kebabCase),
			stands_for: v.nullish(v.literal('government', 'expected government, or nothing'))
		}),
		v.check(
			(all) => !(all.source && all['source:*']),
			'source stands for all languages, or source:xx for each'
		),
		v.check(
			(all) => !(all.precision_m && all.stretches),
			'precision_m is stated once: of the whole or of each stretch'
		),
		v.check(
			(all) => !all.rounded || Boolean(all.precision_m ?? all.stretches),
			'what is rounded needs a precision_m to be rounded within'
		)
	);

/** A feature of `places/`, as a draft of the place. */
export const placeFeatureIn = (languages: readonly Lang[]) =>
	v.pipe(
		v.strictObject({
			type: v.literal('Feature'),
			id: kebabCase,
			bbox: v.optional(v.unknown()),
			properties: propertiesIn(localizedIn(languages)),
			geometry: v.nullable(geometry)
		}),
		v.transform(({ id, properties: all, geometry }): PlaceDraft => {
			const inAll = (
				value: string | null | undefined,
				stated: Localized = {}
			): Localized | null => {
				const each = languages.flatMap((lang) => {
					const own = stated[lang] ?? value ?? null;
					return own === null ? [] : [[lang, own] as const];
				});
				return each.length > 0 ? Object.fromEntries(each) : null;
			};
			return {
				id,
				name: all['name:*'],
				altNames: splitNames(all['alt_name:*'] ?? {}),
				shortName: all['short_name:*'] ?? null,
				kind: all.kind,
				existence: { start: all.start_date ?? null, end: all.end_date ?? null },
				precisionM: all.precision_m ?? weakest(all.stretches ?? []),
				stretches: all.stretches ?? [],
				source: inAll(all.source, all['source:*']),
				claims: all.claims ?? [],
				ref: inAll(all.ref, all['ref:*']),
				number: all.number ?? null,
				partOf: all.part_of ?? null,
				country: all.country ?? null,
				description: all['description:*'] ?? null,
				derivation: all.derived ?? null,
				drawn: geometry,
				rounded: all.rounded ?? false,
				follows: all.follows ?? null,
				standsForGovernment: all.stands_for === 'government'
			};
		})
	);

/** The precision of a line is that of its least known part, in metres; `null` where none is stated. */
function weakest(parts: readonly { readonly precisionM: number }[]): number | null {
	return parts.length > 0 ? Math.max(...parts.map(({ precisionM }) => precisionM)) : null;
}

/** OpenStreetMap's way of stating several values: `;` between. */
function splitNames(names: Localized): Localized<readonly string[]> {
	return Object.fromEntries(
		Object.entries(names).map(([lang, listed]) => [
			lang,
			listed
				.split(';')
				.map((name) => name.trim())
				.filter((name) => name !== '')
		])
	);
}
