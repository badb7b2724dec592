import { describe, expect, test } from 'vitest';
import type { AtlasIndex } from '../../../src/lib/domain/atlas-index';
import { isHeld, listAt, PER_LIST_PAGE } from '../../../src/lib/domain/list-pages';
import { atlas } from '../../../src/lib/server/atlas';
import { atlasIndex } from '../../../src/lib/server/atlas-index';
import { homePage } from '../../../src/lib/server/home-page';
import { listPage, listPageIds } from '../../../src/lib/server/list-pages';

/** As many places, a fifth as many articles and a tenth as many events, in the layers of the real atlas. */
function indexOf(places: number): AtlasIndex {
	const [date] = atlasIndex.events.map((event) => event.date);
	if (!date) throw new Error('no event');
	const many = (count: number) => Array.from({ length: count }, (_, at) => at);
	return {
		places: many(places).map((at) => ({
			id: `place-${at}`,
			layer: atlas.layers[at % atlas.layers.length]?.id ?? '',
			kind: 'town',
			// Not in the order of the alphabet.
			name: { ar: `مكان ${(at * 7) % places}`, en: `Place ${(at * 7) % places}` },
			number: null,
			partOf: null,
			bbox: null,
			weak: false,
			existence: { start: null, end: null }
		})),
		passages: [],
		articles: many(places / 5).map((at) => ({
			slug: `article-${at}`,
			title: { en: `Article ${at}` },
			publisher: null,
			published: date
		})),
		events: many(places / 10).map((at) => ({
			id: `event-${at}`,
			name: { en: `Event ${at}` },
			kind: 'truce',
			date,
			places: [],
			covers: []
		}))
	};
}

const large = indexOf(3000);
const pages = listPageIds(large).map((id) => listPage(large, 'en', id));

describe('list pages', () => {
	test('lead to every place, article and event, each once', () => {
		const ids = (of: (page: NonNullable<(typeof pages)[number]>) => string[]) =>
			pages.flatMap((page) => (page ? of(page) : [])).sort();
		expect(ids(({ entries }) => entries.places.map(({ id }) => id))).toEqual(
			large.places.map(({ id }) => id).sort()
		);
		expect(ids(({ entries }) => entries.articles.map(({ slug }) => slug))).toEqual(
			large.articles.map(({ slug }) => slug).sort()
		);
		expect(ids(({ entries }) => entries.events.map(({ id }) => id))).toEqual(
			large.events.map(({ id }) => id).sort()
		);
	});

	test('hold no more than they should, and name places in the order of the alphabet', () => {
		for (const page of pages) {
			const names = page?.entries.places.map(({ name }) => name.en ?? '') ?? [];
			expect(names.length).toBeLessThanOrEqual(PER_LIST_PAGE);
			expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
		}
	});

	test('say what each page of the list begins and ends with', () => {
		const page = pages.find((each) => each?.of === 'places' && each.part === 2);
		expect(page?.guides[1]).toEqual([
			page?.entries.places[0]?.name.en,
			page?.entries.places.at(-1)?.name.en
		]);
		expect(page?.first).toBe(PER_LIST_PAGE + 1);
	});

	test('hold the members of a large group and the events of a place with many, which their own pages do not', () => {
		const [group] = large.places;
		const [date] = large.events.map((event) => event.date);
		if (!group || !date) throw new Error('nothing there');
		const index = {
			...large,
			places: large.places.map((place, at) => (at > 250 ? place : { ...place, partOf: group.id })),
			events: large.events.map((event, at) => (at > 60 ? event : { ...event, covers: [group.id] }))
		};
		const ids = listPageIds(index).filter((id) => id.includes(group.id));
		expect(ids).toEqual([
			`members/${group.id}/1`,
			`members/${group.id}/2`,
			`happenings/${group.id}/1`
		]);
		expect(listPage(index, 'en', `members/${group.id}/2`)?.entries.places).toHaveLength(51);
		expect(listPage(index, 'en', `happenings/${group.id}/1`)?.entries.events).toHaveLength(61);
		expect(listPage(index, 'en', `happenings/${group.id}/1`)?.whose).toEqual(group.name);
	});

	test('are not made where the home page holds everything', () => {
		expect(isHeld(atlasIndex)).toBe(true);
		expect(listPageIds(atlasIndex)).toEqual([]);
		expect(homePage(atlas, atlasIndex).index).toBe(atlasIndex);
	});

	test.each([
		'places/towns/0',
		'places/towns',
		'towns/1',
		'events/1/2',
		'events/one',
		'towns/a/1',
		''
	])('none is called %o', (id) => {
		expect(listAt(id)).toBeNull();
	});
});

test('the home page of a large atlas carries counts and no entries, however many there are', () => {
	const home = homePage(atlas, large);
	const length = JSON.stringify(home).length;
	expect(JSON.stringify(homePage(atlas, indexOf(30_000))).length).toBeLessThan(length + 60);
	expect(home.opening?.counts.there).toBe(3000);
	expect(home.listed?.articles).toBe(600);
});
