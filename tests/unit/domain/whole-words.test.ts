import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, type Segment } from '../../../src/lib/domain/passage';
import { markWholeWords } from '../../../src/lib/domain/whole-words';
import { atlas } from '../../../src/lib/server/atlas';

/** `ب[ولاية هطاي]`: what stands in brackets is marked, with an id of its own. */
function marked(written: string): Segment[] {
	return written
		.split(/(\[.*?\])/u)
		.filter((text) => text !== '')
		.map((text, index) =>
			text.startsWith('[')
				? { text: text.slice(1, -1), target: { type: 'place', ids: [`p${index}`] } }
				: { text }
		);
}

const shownOf = (segments: readonly Segment[]) =>
	markWholeWords(segments, ({ target }) => target !== undefined);
const written = (segments: readonly Segment[]) =>
	segments.map(({ text, target }) => (target ? `[${text}]` : text)).join('');

describe('a mark on part of a written word', () => {
	test.each([
		['في ريحان[لي ب]ولاية هطاي.', 'في [ريحانلي بولاية] هطاي.'],
		['ب[ولاية هطاي]، ول[لفرات] ', '[بولاية هطاي]، [وللفرات] '],
		['[إدلب]ها و[حلب]', '[إدلبها] [وحلب]'],
		['وَبِ[إِدْلِبَ]', '[وَبِإِدْلِبَ]'],
		['[إِدْل]ِبَ', '[إِدْلِبَ]'],
		['بــ[إدلب]', '[بــإدلب]'],
		['می\u200C[خواهم]', '[می\u200Cخواهم]']
	])('takes the whole word: %s', (before, after) => {
		expect(written(shownOf(marked(before)))).toBe(after);
	});

	test.each([
		"[Idlib]'s and pre[fix]es",
		'قرب «[إدلب]»، [حلب].',
		'الطريق [إم 4]-[إم 5]',
		'عام ٢٠[٢٠]',
		'[Idlib]ية'
	])('is left where letters do not join anyway: %s', (text) => {
		expect(written(shownOf(marked(text)))).toBe(text);
	});

	test('keeps apart from another mark in the same word', () => {
		expect(written(shownOf(marked('ل[حلب]و[إدلب]ها')))).toBe('[لحلبو][إدلبها]');
		expect(written(shownOf(marked('[حلب][إدلب]')))).toBe('[حلب][إدلب]');
	});

	test('changes neither the text nor what is marked, whatever the text', () => {
		const text = fc.string({ unit: fc.constantFrom(...'با َـ\u200C.،a1 '), minLength: 1 });
		fc.assert(
			fc.property(fc.array(text), fc.boolean(), (texts, first) => {
				const segments = texts.map((each, index): Segment =>
					(index % 2 === 0) === first
						? { text: each, target: { type: 'place', ids: [`p${index}`] } }
						: { text: each }
				);
				const shown = shownOf(segments);
				expect(plainText(shown)).toBe(plainText(segments));
				const targets = (runs: readonly Segment[]) => runs.flatMap(({ target }) => target ?? []);
				expect(targets(shown)).toEqual(targets(segments));
			})
		);
	});
});

test('every mention of the atlas is shown from the beginning to the end of words', () => {
	const cutting = atlas.articles
		.flatMap(({ passages }) => passages)
		.flatMap(({ quote, gloss }) => [quote, ...Object.values(gloss)])
		.map((segments) => written(shownOf(segments)))
		.filter((text) => /\p{Script=Arabic}\p{M}*\[|\]\p{M}*\p{Script=Arabic}/u.test(text));
	expect(cutting).toEqual([]);
	expect(atlas.articles.length).toBeGreaterThan(0);
});
