import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/lib/domain/text-fold';
import { ARABIC_LETTERS } from '../../../src/lib/domain/writing/arabic';
import { GREEK_LETTERS } from '../../../src/lib/domain/writing/greek';
import { TABLED_LANGUAGES, tableOf } from '../../../src/lib/domain/writing/language';
import { LATIN_LETTERS } from '../../../src/lib/domain/writing/latin';
import { ROMANISED_ARABIC } from '../../../src/lib/domain/writing/romanised-arabic';
import { respell } from '../../../src/lib/domain/writing/row';
import { wordSharing } from '../../../src/lib/domain/writing/share-word';
import { wordForms } from '../../../src/lib/domain/writing/word-forms';

const bare = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const meet = (one: string, other: string, languages: string[]) =>
	wordForms(one, languages).some((form) => wordForms(other, languages).includes(form));

describe('the letters of each script', () => {
	const rows = [...ARABIC_LETTERS, ...LATIN_LETTERS, ...GREEK_LETTERS];

	test.each(rows)('$example are one spelling', ({ written, example: [one, other] }) => {
		expect(bare(one)).toMatch(written);
		expect(fold(one)).toBe(fold(other));
	});
});

describe('the table of each language', () => {
	const rows = TABLED_LANGUAGES.flatMap((language) => {
		const { letters, attached } = tableOf(language);
		return [...letters, ...attached].map(({ example: [one, other] }) => ({ language, one, other }));
	});

	test.each(rows)('$language reads $one as $other', ({ language, one, other }) => {
		expect(meet(one, other, [language])).toBe(true);
		expect(meet(one, other, [])).toBe(false);
		// A region or a script does not make another language of it.
		expect(meet(one, other, [`${language}-XX`])).toBe(true);
	});

	test('is not asked about another language', () => {
		expect(wordForms('Müller', ['de'])).toEqual(['muller', 'mueller']);
		expect(wordForms('Müller', ['fr', 'en', 'ar'])).toEqual(['muller']);
		expect(wordForms('l’église', ['de'])).toEqual(['leglise']);
	});

	test('combines what Arabic attaches in front and behind', () => {
		expect(wordForms('وَبِكِتَابِهِم', ['ar'])).toContain('كتاب');
		expect(wordForms('وللمدينة', ['ar'])).toContain('مدينه');
	});
});

test.each(ROMANISED_ARABIC)(
	'transcriptions of one Arabic word sound alike: $example',
	({ example: [one, other] }) => {
		const without = ROMANISED_ARABIC.filter(({ example }) => example[0] !== one);
		expect(respell(one, ROMANISED_ARABIC)).toBe(respell(other, ROMANISED_ARABIC));
		expect(respell(one, without)).not.toBe(respell(other, without));
	}
);

describe('two texts share a word', () => {
	const shareWord = wordSharing();

	test('with or without what their language attaches', () => {
		expect(shareWord('الباب', 'باب')).toBe(true);
		expect(shareWord('بالبلدة', 'بلدة')).toBe(true);
		expect(shareWord('le camp de l’Oise', 'Oise')).toBe(true);
		expect(shareWord('Köln', 'Koeln am Rhein')).toBe(true);
	});

	test('or do not, where nothing is common', () => {
		expect(shareWord('سراقب', 'أريحا')).toBe(false);
		expect(shareWord('', 'أريحا')).toBe(false);
		expect(shareWord('Leon', 'Lyon')).toBe(false);
	});
});
