import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/lib/suggest/read-source';

const sentencesOf = (text: string) =>
	readSource(text).sentences.map(({ start, end }) => text.slice(start, end));
const paragraphsOf = (text: string) =>
	readSource(text).paragraphs.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
	test('end with the marks of Arabic and of Latin letters', () => {
		expect(sentencesOf('عاد الوفد. متى عاد؟ عاد اليوم! انتهى۔ غادر')).toEqual([
			'عاد الوفد.',
			'متى عاد؟',
			'عاد اليوم!',
			'انتهى۔',
			'غادر'
		]);
		expect(sentencesOf('He came. Why? Nobody knows.')).toHaveLength(3);
		expect(sentencesOf('He said no. Then he left in 1441 هـ. وعاد عام 2018. وغادر.')).toHaveLength(
			4
		);
	});

	test('do not end in abbreviations, initials, decimals, addresses and numbers of lists', () => {
		for (const whole of [
			'قال د. سمير إن النسبة 3.5 في المئة',
			'He met Dr. Smith and Gen. Hall at 4.30 p.m. on www.example.org for 2.5 hours.',
			'M. Durand et Mme. Blanc ont signé.',
			'1. المادة الأولى من النص',
			'the U.S. envoy, cf. no. 5, said no.'
		]) {
			expect(sentencesOf(whole)).toEqual([whole]);
		}
	});

	test('do not end inside quotations and brackets, but with what closes them', () => {
		expect(sentencesOf('قال «عدنا اليوم. لن نغادر». ثم صمت')).toEqual([
			'قال «عدنا اليوم. لن نغادر».',
			'ثم صمت'
		]);
		expect(sentencesOf('وأضاف "عدنا. لن نغادر". ثم صمت.')).toHaveLength(2);
		expect(sentencesOf('قال «عدنا اليوم.» ثم صمت.')).toEqual(['قال «عدنا اليوم.»', 'ثم صمت.']);
		expect(
			sentencesOf('He said: “It is over.” Then he left (why? Nobody asked) the room.')
		).toEqual(['He said: “It is over.”', 'Then he left (why? Nobody asked) the room.']);
		// A mark that is never closed opens nothing.
		expect(sentencesOf('قال «عدنا. ثم صمت.')).toHaveLength(2);
		expect(sentencesOf('a 5" pipe. It broke.')).toHaveLength(2);
	});

	test('go on behind an ellipsis, and end where the space was forgotten', () => {
		expect(sentencesOf('وقف النار… والتفاوض.. ثم العودة')).toHaveLength(1);
		expect(sentencesOf('عاد الوفد.وغادر الآخر')).toEqual(['عاد الوفد.', 'وغادر الآخر']);
	});
});

describe('paragraphs', () => {
	test('are lines, whatever ends them, without what cannot be seen at their ends', () => {
		const text = '\uFEFFالعنوان \r\n\r\n\u200Fالأول.\r\u00A0\u2028الثاني\nالثالث\t\n';
		expect(paragraphsOf(text)).toEqual(['العنوان', 'الأول.', 'الثاني', 'الثالث']);
	});

	test('are joined where the text was wrapped to a width', () => {
		const wrapped = [
			'The delegation came back from the talks on Monday evening and',
			'said that nothing had been agreed upon there. It would return',
			'next week with other proposals, of which it did not say more.',
			'The ministry had no comment.',
			'',
			'A second paragraph follows the first after one empty line and',
			'is as wide.'
		].join('\n');
		expect(paragraphsOf(wrapped)).toHaveLength(2);
		expect(sentencesOf(wrapped)[0]).toContain('and\nsaid');
		expect(sentencesOf(wrapped)).toHaveLength(4);
	});
});

test('offsets are counted in code points, byte order mark, line ends and marks included', () => {
	const text = '\uFEFF𐤑𐤓 e\u0301\r\nصور.';
	const { sentences, codePoints } = readSource(text);
	const characters = [...text];
	for (const { start, end } of sentences) {
		expect(characters.slice(codePoints(start), codePoints(end)).join('')).toBe(
			text.slice(start, end)
		);
	}
});

test('the sentences of any text hold all of it that can be seen, in order', () => {
	const runs = fc.constantFrom(
		'صور',
		'.',
		'؟',
		' ',
		'\n',
		'\r\n',
		'«',
		'»',
		'"',
		'(',
		')',
		'A',
		'𐤑',
		'…',
		'\uFEFF',
		'3'
	);
	fc.assert(
		fc.property(fc.array(runs, { maxLength: 60 }), (all) => {
			const text = all.join('');
			const { sentences, paragraphs } = readSource(text);
			const seen = (part: string) => part.replace(/[\s\p{Cf}]/gu, '');
			expect(seen(sentences.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(
				seen(text)
			);
			expect(sentences.every(({ start }, at) => start >= (sentences[at - 1]?.end ?? 0))).toBe(true);
			expect(paragraphs.flatMap(({ sentences: own }) => own)).toEqual(sentences);
		})
	);
});

test.each([
	['a text of one line without a full stop', 'كلمة '.repeat(200_000)],
	['one word', 'ص'.repeat(500_000)],
	['marks that open and never close', 'ص «("'.repeat(150_000)],
	['full stops', '. '.repeat(300_000)],
	['invisible signs', `ص${'\u200F'.repeat(500_000)}.`],
	['lines of one letter', 'ص\n'.repeat(50_000)]
])('%s is read to its end, in sentences that a rule can read', (_, text) => {
	const { sentences } = readSource(text);
	expect(sentences.at(-1)?.end).toBeGreaterThan(0);
	expect(sentences.every(({ start, end }) => end - start <= 3_000)).toBe(true);
});
