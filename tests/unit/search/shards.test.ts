import { describe, expect, test } from 'vitest';
import { chooseShards } from '../../../src/lib/search/choose-shards';
import type { SearchDocument } from '../../../src/lib/search/documents';
import { finder, found, readerOf } from '../../support/find';

describe('the shards of a query', () => {
	const index = {
		starts: ['abu', 'bar', 'sam', 'san', 'sar', 'tab'],
		sizes: [10, 10, 10, 10, 10, 10]
	};
	const ask = (term: string, most: number, { prefix = false, edits = 0 } = {}) =>
		chooseShards([{ term, prefix, edits }], index, most);

	test('are all that may hold its terms, where they are few', () => {
		expect(ask('santa', 60)).toEqual({ shards: [3], isWhole: true });
		expect(ask('aa', 60).shards).toEqual([0]);
		expect(ask('sa', 60, { prefix: true })).toEqual({ shards: [1, 2, 3, 4], isWhole: true });
		expect(ask('santa', 60, { edits: 1 }).shards).toEqual([0, 1, 2, 3, 4, 5]);
	});

	test('are of many the word’s own and the nearest, and it is told that some were left out', () => {
		expect(ask('santa', 0)).toEqual({ shards: [3], isWhole: true });
		expect(ask('sa', 30, { prefix: true })).toEqual({ shards: [1, 2, 3], isWhole: false });
		expect(ask('santa', 30, { edits: 1 })).toEqual({ shards: [1, 2, 3], isWhole: true });
	});
});

describe('an index of many names', () => {
	const SYLLABLES = [
		'ba',
		'de',
		'fi',
		'go',
		'ku',
		'la',
		'me',
		'ni',
		'ro',
		'su',
		'ta',
		've',
		'zi',
		'sho'
	];
	/** Different for every number: its digits to the base of so many syllables. */
	const syllables = (number: number): string[] => [
		...(number < SYLLABLES.length ? [] : syllables(Math.floor(number / SYLLABLES.length))),
		SYLLABLES[number % SYLLABLES.length] ?? ''
	];
	// As many syllables each, so that no name is the beginning of another; one letter begins them all.
	const numbers = Array.from({ length: 4500 }, (_, i) => 4 * i + SYLLABLES.length ** 3);
	const names = numbers.map((number) => `K${syllables(number).join('')}`);
	const documents = numbers.map((number, i): SearchDocument => ({
		type: 'place',
		key: `places/${i}`,
		id: String(i),
		name: { en: names[i] ?? '', fr: `Kh${syllables(number).reverse().join('')}` },
		altNames: {},
		kind: 'village',
		also: []
	}));
	const read = readerOf(documents, ['en', 'fr']);
	const asked: string[] = [];
	const find = finder((path) => {
		asked.push(path);
		return read(path);
	});
	const some = names.filter((_, i) => i % 197 === 0);

	test('finds each by its name, from a few files', async () => {
		for (const name of some) {
			asked.length = 0;
			expect(found(await find(name), 'place')[0], name).toBe(String(names.indexOf(name)));
			expect(asked.filter((path) => path.includes('/names/')).length).toBeLessThan(8);
		}
	});

	test('finds it with a slip behind its first letters', async () => {
		for (const name of some) {
			const slip = `${name.slice(0, -2)}x${name.slice(-1)}`;
			expect(found(await find(slip), 'place'), slip).toContain(String(names.indexOf(name)));
		}
	});

	test('says that a letter begins more words than are looked through', async () => {
		expect(await find('K')).toMatchObject({ closeness: 'exact', isWhole: false });
		expect(await find(names[0] ?? '')).toMatchObject({ isWhole: true });
	});
});
