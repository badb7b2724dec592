import * as v from 'valibot';
import { HUES, type Hue } from '../../domain/hue';
import {
	DASHES,
	FEATURE_CLASSES,
	LETTER_SIZES,
	PATTERNS,
	type EventKind,
	type Kind,
	type LabelRule
} from '../../domain/kind';
import { kebabCase, text } from './basics';
import { kindNaming, wordsOfEvents } from './kind-naming';
import { localizedIn, type LocalizedSchema } from './localized';
import { symbol } from './symbol';

const DEFAULT_HUE = {
	point: 'ink',
	line: 'ink',
	area: 'grey',
	region: 'ink',
	group: 'ink'
} as const;
/** Zooms from which names are written, of areas those that are filled; an outline alone says less. */
const FROM = { point: 6.5, line: 8, area: 5.5, outline: 6, region: 7, group: 0 } as const;
const RANK = { point: 1, line: 3, area: 3, region: 1, group: 1 } as const;
/** Ems after which a name is broken into lines. */
const WIDTH = { point: 9, line: 9, area: 10, outline: 8, region: 14, group: 9 } as const;

const within = (least: number, most: number) =>
	v.pipe(
		v.number(),
		v.minValue(least, `expected ${least} to ${most}`),
		v.maxValue(most, `expected ${least} to ${most}`)
	);
const width = within(0.5, 12);

const label = v.optional(
	v.strictObject({
		from: v.optional(within(0, 22)),
		rank: v.optional(within(0, 9)),
		size: v.optional(v.picklist(LETTER_SIZES)),
		width: v.optional(within(4, 40))
	}),
	{}
);

const gazetteer = v.optional(
	v.pipe(
		v.strictObject({
			fclass: v.picklist(FEATURE_CLASSES, `expected one of ${FEATURE_CLASSES.join(', ')}`),
			aat: v.optional(v.pipe(v.number(), v.integer('expected the number of a concept'))),
			term: v.optional(text)
		}),
		v.check(
			({ aat, term }) => (aat === undefined) === (term === undefined),
			'aat and term go together'
		)
	)
);

const common = {
	id: kebabCase,
	colour: v.optional(v.picklist(HUES, `expected one of ${HUES.join(', ')}`)),
	label,
	doubt: v.optional(v.boolean(), true),
	gazetteer,
	...kindNaming
};

const stroke = (usual: number) => ({
	width: v.optional(width, usual),
	dash: v.optional(v.picklist(DASHES), 'solid')
});
const line = v.strictObject({
	...stroke(2),
	casing: v.optional(v.boolean(), false),
	bed: v.optional(v.boolean(), false)
});
const edge = v.strictObject(stroke(1.3));

const statedIn = (name: LocalizedSchema) =>
	v.variant(
		'geometry',
		[
			v.strictObject({
				...common,
				name,
				geometry: v.literal('point'),
				symbol,
				carries: v.optional(v.picklist(['number', 'ref']))
			}),
			v.strictObject({
				...common,
				name,
				geometry: v.literal('line'),
				line: v.optional(line, {}),
				carries: v.optional(v.picklist(['ref', 'nothing']), 'ref')
			}),
			v.strictObject({
				...common,
				name,
				geometry: v.literal('area'),
				fill: v.optional(within(0, 1), 0.12),
				pattern: v.optional(v.picklist(PATTERNS)),
				edge: v.optional(edge, {}),
				ribbon: v.optional(v.boolean(), false)
			}),
			v.strictObject({ ...common, name, geometry: v.literal('region') }),
			v.strictObject({ ...common, name, geometry: v.literal('group') })
		],
		'expected point, line, area, region or group'
	);
type Stated = v.InferOutput<ReturnType<typeof statedIn>>;

/** An entry of `places` in `kinds.yaml`. */
export const kindIn = (name: LocalizedSchema) =>
	v.pipe(
		statedIn(name),
		v.transform((all): Kind => {
			const base = baseOf(all);
			switch (all.geometry) {
				case 'point':
					return { ...base, geometry: 'point', symbol: all.symbol, carries: all.carries ?? null };
				case 'line': {
					const carries = all.carries === 'ref' ? 'ref' : null;
					return { ...base, geometry: 'line', line: all.line, carries };
				}
				case 'area': {
					const { fill, edge, ribbon } = all;
					return { ...base, geometry: 'area', fill, pattern: all.pattern ?? null, edge, ribbon };
				}
				default:
					return { ...base, geometry: all.geometry };
			}
		})
	);

/** The language of an id, as BCP 47 has it. */
const UNDETERMINED = 'und';

/** Name of a kind that nobody described. */
const plainName = (id: string) => ({ [UNDETERMINED]: id });

/** A kind that nobody described, called by its id. */
export function plainKind(id: string, geometry: Stated['geometry']): Kind {
	return v.parse(kindIn(localizedIn([UNDETERMINED])), {
		id,
		name: plainName(id),
		geometry
	});
}

/** A kind of events that nobody described, called by its id. */
export function plainEventKind(id: string): EventKind {
	return { id, name: plainName(id) };
}

/** An entry of `events` in `kinds.yaml`. */
export const eventKindIn = (name: LocalizedSchema) =>
	v.pipe(
		v.strictObject({ id: kebabCase, name, words: v.optional(wordsOfEvents) }),
		v.transform(({ id, name }): EventKind => ({ id, name }))
	);

/** `kinds.yaml`: two lists, of which either may be left out. */
export const kindsFile = v.strictObject({
	places: v.optional(v.array(v.unknown()), []),
	events: v.optional(v.array(v.unknown()), [])
});

function baseOf(all: Stated) {
	const { id, name, doubt, gazetteer } = all;
	const colour: Hue = all.colour ?? DEFAULT_HUE[all.geometry];
	return {
		id,
		name,
		colour,
		label: labelOf(all),
		doubt,
		fclass: gazetteer?.fclass ?? null,
		type:
			gazetteer?.aat === undefined
				? null
				: { identifier: `aat:${gazetteer.aat}`, label: gazetteer.term ?? '' }
	};
}

function labelOf(all: Stated): LabelRule {
	const isOutline = all.geometry === 'area' && all.fill === 0 && !all.pattern;
	const sort = isOutline ? 'outline' : all.geometry;
	const {
		from = FROM[sort],
		rank = RANK[all.geometry],
		size = 'normal',
		width = WIDTH[sort]
	} = all.label;
	return { from, rank, size, width };
}
