import { describe, expect, test } from 'vitest';
import { indexAtlas } from '../../../src/lib/domain/atlas-index';
import { summaryOf } from '../../../src/lib/domain/window-summary';
import { isIndexColumns, isNameColumns } from '../../../src/lib/domain/check-columns';
import { packIndex, packNames } from '../../../src/lib/domain/index-columns';
import { unpackIndex } from '../../../src/lib/domain/unpack-index';
import { atlas } from '../../../src/lib/server/atlas';

const index = indexAtlas(atlas);
const sent: unknown = JSON.parse(JSON.stringify(packIndex(index)));
const names: unknown = JSON.parse(JSON.stringify(packNames(index)));

/** The index as a browser has it, once the names are there or while they are not. */
function received(columns: unknown, named: unknown) {
	if (!isIndexColumns(columns)) throw new Error('no index');
	return unpackIndex(columns, { columns: isNameColumns(named, index) ? named : null });
}

/** All of a row, with what is read when it is asked for. */
function whole(arrived: ReturnType<typeof received>) {
	return {
		...arrived,
		places: arrived.places.map((place) => ({ ...place, name: place.name, bbox: place.bbox })),
		articles: arrived.articles.map((article) => {
			const { title, publisher } = article;
			return { ...article, title, publisher };
		}),
		passages: arrived.passages.map((passage) => ({ ...passage, id: passage.id }))
	};
}

describe('the index as columns', () => {
	test('arrives as it was sent', () => {
		expect(whole(received(sent, names))).toEqual(index);
	});

	test('is counted before the names have arrived', () => {
		const filter = {
			window: atlas.metadata.window,
			layers: atlas.layers.map(({ id }) => id),
			mentionedOnly: false
		};
		const early = received(sent, null);
		expect(summaryOf(early, filter).counts).toEqual(summaryOf(index, filter).counts);
		expect(early.places[0]?.name).toEqual({});
		expect(early.places[0]?.bbox).toBeNull();
	});

	const columns = packIndex(index);
	const { places, passages } = columns;
	test.each([
		['a server’s own page', { message: 'Welcome' }],
		['a list', []],
		['nothing', null],
		['a column that is cut short', { ...columns, places: { ...places, kind: [0] } }],
		['a missing column', { ...columns, passages: { ...passages, article: undefined } }],
		[
			'a row beyond the table',
			{ ...columns, places: { ...places, layer: places.layer.map(() => columns.layers.length) } }
		],
		[
			'places of a passage that are none',
			{ ...columns, passages: { ...passages, places: passages.places.map(() => [-1]) } }
		]
	])('%s is no index', (_, data) => {
		expect(isIndexColumns(data)).toBe(false);
	});

	test('names of another number of places are not its names', () => {
		const { places: named, ...others } = packNames(index);
		const fewer = { name: named.name.slice(1), bbox: named.bbox.slice(1) };
		expect(isNameColumns({ ...others, places: fewer }, index)).toBe(false);
		expect(isNameColumns({ ...others, places: named }, index)).toBe(true);
	});
});
