import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AtlasIndex, PlaceEntry, ViewFilter } from '../../../src/lib/domain/atlas-index';
import { summaryOf } from '../../../src/lib/domain/window-summary';
import {
	overlaps,
	presenceIn,
	type Existence,
	type StatedDate
} from '../../../src/lib/domain/timespan';

/** The definition in its plainest words, against which the quick one is held. */
function plainSummary(index: AtlasIndex, { window, layers, mentionedOnly }: ViewFilter) {
	const spoken = index.passages.filter((passage) => overlaps(passage, window));
	const passagesOf = new Map(
		index.places.flatMap(({ id }) => {
			const count = spoken.filter(({ places }) => places.includes(id)).length;
			return count > 0 ? [[id, count] as const] : [];
		})
	);
	const shown = index.places.filter(
		({ id, layer, existence }) =>
			layers.includes(layer) &&
			(!mentionedOnly || passagesOf.has(id)) &&
			presenceIn(existence, window) !== 'none'
	);
	const presence = new Map(shown.map(({ id, existence }) => [id, presenceIn(existence, window)]));
	const there = shown.filter(({ group }) => !group).map(({ id }) => id);
	const passages = spoken.filter(
		({ places }) => places.length === 0 || places.some((id) => presence.has(id))
	);
	return {
		presence,
		passagesOf,
		passages,
		articles: new Set(passages.map(({ article }) => article)),
		there: new Set(there),
		mentioned: new Set(there.filter((id) => passagesOf.has(id)))
	};
}

const day = fc.integer({ min: 0, max: 12 });
const edge = fc.option(day, { nil: null });

const date: fc.Arbitrary<StatedDate> = fc
	.record({ earliest: edge, latest: edge })
	.map((range) => ({ ...range, edtf: '', stated: range, approximate: false, uncertain: false }));
const existence: fc.Arbitrary<Existence> = fc.record({
	start: fc.option(date, { nil: null }),
	end: fc.option(date, { nil: null })
});
const LAYERS = ['a', 'b', 'c'];

const places = fc
	.array(fc.record({ existence, layer: fc.constantFrom(...LAYERS), group: fc.boolean() }), {
		maxLength: 12
	})
	.map((drawn) =>
		drawn.map(({ group, ...place }, row): PlaceEntry => ({
			...place,
			...(group && { group: true as const }),
			id: `place-${row}`,
			name: {},
			kind: 'kind',
			number: null,
			partOf: null,
			bbox: [0, 0, 0, 0],
			weak: false
		}))
	);

const index: fc.Arbitrary<AtlasIndex> = places.chain((rows) =>
	fc
		.array(
			fc.record({
				earliest: edge,
				latest: edge,
				places: fc.subarray(rows.map(({ id }) => id)),
				article: fc.constantFrom('x', 'y')
			}),
			{ maxLength: 12 }
		)
		.map((passages) => ({
			places: rows,
			passages: passages.map((passage, row) => ({ ...passage, id: `p-${row}` })),
			articles: ['x', 'y'].map((slug) => ({ slug, title: {}, publisher: null, published: noDay })),
			events: []
		}))
);
const noDay: StatedDate = {
	edtf: '',
	earliest: null,
	latest: null,
	stated: { earliest: null, latest: null },
	approximate: false,
	uncertain: false
};

const filter: fc.Arbitrary<ViewFilter> = fc.record({
	window: fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
	layers: fc.subarray(LAYERS),
	mentionedOnly: fc.boolean()
});

test('what a window holds is what its definition says, whatever the atlas', () => {
	fc.assert(
		fc.property(index, filter, (drawn, chosen) => {
			const plain = plainSummary(drawn, chosen);
			const summary = summaryOf(drawn, chosen);
			const { presence, passagesOf, passages, articles, there, mentioned } = summary;
			expect({ presence, passagesOf, passages, articles, there, mentioned }).toEqual(plain);
			expect(summary.counts).toEqual({
				there: there.size,
				mentioned: mentioned.size,
				passages: passages.length,
				articles: articles.size
			});
			for (const [row, { id }] of drawn.places.entries()) {
				const how = presence.get(id);
				expect(summary.presences[row]).toBe(how === 'certain' ? 2 : how === 'possible' ? 1 : 0);
				expect(summary.mentions[row]).toBe(passagesOf.get(id) ?? 0);
			}
		}),
		{ numRuns: 300 }
	);
});
