import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/lib/domain/passage';
import { fold } from '../../../src/lib/domain/text-fold';
import type { PassageDocument } from '../../../src/lib/search/documents';
import { excerptsOf, markName, type Excerpt } from '../../../src/lib/search/marks';
import type { Hit } from '../../../src/lib/search/outcome';
import { offsetBehind, wordsIn } from '../../../src/lib/search/words';
import { atlas } from '../../../src/lib/server/atlas';
import { searchOver } from '../../support/find';

const find = searchOver(atlas);

async function passagesFor(typed: string): Promise<Hit<PassageDocument>[]> {
	const { groups } = await find(typed);
	return groups
		.flatMap(({ hits }) => hits)
		.flatMap(({ document, terms, through }) =>
			document.type === 'passage' ? [{ document, terms, through }] : []
		);
}

const marked = ({ runs }: Excerpt) => runs.filter(({ hit }) => hit).map(({ text }) => text);
const textOf = ({ runs }: Excerpt) => runs.map(({ text }) => text).join('');

function passage(quote: string, gloss = 'In Idlib.'): PassageDocument {
	return {
		type: 'passage',
		key: 'articles/a#p-1',
		article: 'a',
		id: 'p-1',
		paragraph: 1,
		lang: 'ar',
		publisher: null,
		date: '2020',
		quote: [{ text: quote }],
		gloss: { en: [{ text: gloss }] }
	};
}

const quoteOf = (quote: string, ...terms: string[]) =>
	excerptsOf({ document: passage(quote), terms: new Set(terms), through: new Set() }, 'en').quote;

describe('marks', () => {
	test('stand on the word, without letters attached in front', () => {
		expect(marked(quoteOf('وقف النار بإدلب، ولإدلب وَبِإِدْلِبَ', 'ادلب'))).toEqual([
			'إدلب',
			'إدلب',
			'إِدْلِبَ'
		]);
	});

	test('hold every mark and tatweel that is written', () => {
		expect(marked(quoteOf('في ســَراقـب.', 'سراقب'))).toEqual(['ســَراقـب']);
	});

	test('hold what a reader typed with its attached letters', () => {
		expect(marked(quoteOf('بإدلب', 'بادلب', 'ادلب'))).toEqual(['بإدلب']);
	});

	test('of a name found by its sound stand on the spelling that is shown', () => {
		expect(markName('Saraqib', 'en', new Set(['~sArAkAb']))).toEqual([
			{ text: 'Saraqib', hit: true }
		]);
		expect(markName("Syria's", 'en', new Set(['syria']))).toEqual([
			{ text: 'Syria', hit: true },
			{ text: "'s", hit: false }
		]);
	});

	test('fall on the mentions where the text does not write what was typed', async () => {
		const [first] = await passagesFor('Saraqeb');
		if (!first) throw new Error('no passage');
		const { quote } = first.document;
		const mentions = quote.flatMap(({ text, target }) =>
			target?.ids.includes('saraqib') ? text : []
		);
		expect(marked(excerptsOf(first, 'en').quote)).toEqual(mentions);
	});
});

describe('excerpts of the real passages', () => {
	const queries = ['إدلب', 'Idleb', 'النار', 'ceasefire', 'M4', 'نقاط المراقبة', 'Turkey', 'وقف'];

	test.each(queries)('for %s are exact parts of the original', async (typed) => {
		const hits = await passagesFor(typed);
		expect(hits.length).toBeGreaterThan(0);
		for (const hit of hits) {
			const { quote, gloss } = excerptsOf(hit, 'en');
			if (!gloss) throw new Error('no gloss');
			for (const [shown, segments] of [
				[quote, hit.document.quote],
				[gloss, hit.document.gloss[gloss.lang] ?? []]
			] as const) {
				const original = plainText(segments);
				expect(original).toContain(textOf(shown));
				expect(original.startsWith(textOf(shown))).toBe(!shown.cutBefore);
				expect(original.endsWith(textOf(shown))).toBe(!shown.cutAfter);
			}
			expect([...marked(quote), ...marked(gloss)], hit.document.key).not.toEqual([]);
		}
	});

	test('mark nothing but the word', async () => {
		for (const hit of await passagesFor('إدلب')) {
			for (const text of marked(excerptsOf(hit, 'en').quote)) expect(fold(text)).toMatch(/^ادلب/);
		}
	});
});

describe('words', () => {
	test('are placed where they are written, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				let last = 0;
				for (const { start, end, folded } of wordsIn(text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(fold(text.slice(start, end)).replace(/[^\p{L}\p{N}]/gu, '')).toBe(folded);
					last = end;
				}
				expect(last).toBeLessThanOrEqual(text.length);
			})
		);
	});

	test('an offset behind letters takes their marks along', () => {
		expect('وَإدلب'.slice(offsetBehind('وَإدلب', 1))).toBe('إدلب');
		expect(offsetBehind('إدلب', 0)).toBe(0);
	});
});
