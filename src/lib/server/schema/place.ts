import * as v from 'valibot';
import type { Derivation, Place } from '../../domain/place';
import { kebabCase, metres, statedDate, text } from './basics';
import { claims } from './claim';
import { geometry, type DrawnGeometry } from './geometry';
import { stretches } from './stretch';

/** A place as one feature states it, before geometry is computed. */
export type PlaceDraft = Omit<Place, 'layer' | 'geometry' | 'bbox' | 'weak'> & {
	/** `null` where the geometry is derived. */
	readonly drawn: DrawnGeometry | null;
	/** The corners of what was drawn are rounded within its precision. */
	readonly rounded: boolean;
	/** Id of the line whose positions its edge repeats where it runs along it. */
	readonly follows: string | null;
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
const properties = v.pipe(
	v.strictObject({
		'name:ar': text,
		'name:en': text,
		'alt_name:ar': v.nullish(text),
		'alt_name:en': v.nullish(text),
		kind: kebabCase,
		start_date: v.nullish(statedDate),
		end_date: v.nullish(statedDate),
		precision_m: v.nullish(metres),
		stretches: v.nullish(stretches),
		source: v.nullish(text),
		'source:ar': v.nullish(text),
		'source:en': v.nullish(text),
		claims: v.nullish(claims),
		'short_name:ar': v.nullish(text),
		'short_name:en': v.nullish(text),
		ref: v.nullish(text),
		'ref:ar': v.nullish(text),
		'ref:en': v.nullish(text),
		number: v.nullish(v.pipe(v.number(), v.integer('expected a whole number'))),
		part_of: v.nullish(kebabCase),
		country: v.nullish(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'expected two capital letters'))),
		'description:ar': v.nullish(text),
		'description:en': v.nullish(text),
		derived: v.nullish(derivation),
		rounded: v.nullish(v.literal(true, 'expected true, or nothing')),
		follows: v.nullish(kebabCase)
	}),
	v.check(
		(all) => !all['description:ar'] === !all['description:en'],
		'description:ar and description:en go together'
	),
	v.check((all) => !all['source:ar'] === !all['source:en'], 'source:ar and source:en go together'),
	v.check(
		(all) => !(all.source && all['source:en']),
		'source stands for both languages, or source:ar and source:en do'
	),
	v.check(
		(all) => !(all.precision_m && all.stretches),
		'precision_m is stated once: of the whole or of each stretch'
	),
	v.check(
		(all) => !all.rounded || Boolean(all.precision_m ?? all.stretches),
		'what is rounded needs a precision_m to be rounded within'
	),
	v.check(
		(all) => !all['short_name:ar'] === !all['short_name:en'],
		'short_name:ar and short_name:en go together'
	),
	v.check(
		({ ref, 'ref:ar': ar, 'ref:en': en }) => Boolean(ref) || !ar === !en,
		'ref:ar and ref:en go together where there is no ref'
	)
);

/** A feature of `places/`, as a draft of the place. */
export const placeFeature = v.pipe(
	v.strictObject({
		type: v.literal('Feature'),
		id: kebabCase,
		bbox: v.optional(v.unknown()),
		properties,
		geometry: v.nullable(geometry)
	}),
	v.transform(({ id, properties: all, geometry }): PlaceDraft => {
		const [ar, en] = [all['description:ar'], all['description:en']];
		const source = { ar: all['source:ar'] ?? all.source, en: all['source:en'] ?? all.source };
		const short = { ar: all['short_name:ar'], en: all['short_name:en'] };
		const ref = { ar: all['ref:ar'] ?? all.ref, en: all['ref:en'] ?? all.ref };
		return {
			id,
			name: { ar: all['name:ar'], en: all['name:en'] },
			altNames: { ar: splitNames(all['alt_name:ar']), en: splitNames(all['alt_name:en']) },
			shortName: short.ar && short.en ? { ar: short.ar, en: short.en } : null,
			kind: all.kind,
			existence: { start: all.start_date ?? null, end: all.end_date ?? null },
			precisionM: all.precision_m ?? weakest(all.stretches ?? []),
			stretches: all.stretches ?? [],
			source: source.ar && source.en ? { ar: source.ar, en: source.en } : null,
			claims: all.claims ?? [],
			ref: ref.ar && ref.en ? { ar: ref.ar, en: ref.en } : null,
			number: all.number ?? null,
			partOf: all.part_of ?? null,
			country: all.country ?? null,
			description: ar && en ? { ar, en } : null,
			derivation: all.derived ?? null,
			drawn: geometry,
			rounded: all.rounded ?? false,
			follows: all.follows ?? null
		};
	})
);

/** The precision of a line is that of its least known part, in metres; `null` where none is stated. */
function weakest(parts: readonly { readonly precisionM: number }[]): number | null {
	return parts.length > 0 ? Math.max(...parts.map(({ precisionM }) => precisionM)) : null;
}

/** OpenStreetMap's way of stating several values: `;` between. */
function splitNames(value: string | null | undefined): string[] {
	return (value ?? '')
		.split(';')
		.map((name) => name.trim())
		.filter((name) => name !== '');
}
