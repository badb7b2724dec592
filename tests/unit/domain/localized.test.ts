import { describe, expect, it } from 'vitest';
import {
	directionOf,
	endonym,
	isLang,
	langAttributes,
	localizedText,
	otherTexts,
	valueIn
} from '$lib/domain/localized';
import { scriptOf } from '$lib/domain/script';

describe('a text in the languages of an atlas', () => {
	const name = { ar: 'حلب', en: 'Aleppo' };

	it('is given in the language asked for', () => {
		expect(localizedText(name, 'en')).toEqual({ text: 'Aleppo', lang: 'en' });
	});

	it('falls back to the first language that has it, and says which', () => {
		expect(localizedText(name, 'fr')).toEqual({ text: 'حلب', lang: 'ar' });
		expect(localizedText({ en: 'Aleppo' }, 'ar')).toEqual({ text: 'Aleppo', lang: 'en' });
	});

	it('is marked only where its language is not the page’s', () => {
		expect(langAttributes('ar', 'fr')).toEqual({ lang: 'ar', dir: 'rtl' });
		expect(langAttributes('fr', 'fr')).toEqual({});
	});

	it('has other languages, apart from the one that is shown', () => {
		expect(otherTexts(name, 'ar')).toEqual([{ text: 'Aleppo', lang: 'en' }]);
		expect(otherTexts(name, 'fr')).toEqual([{ text: 'Aleppo', lang: 'en' }]);
		expect(otherTexts({ en: 'Aleppo' }, 'en')).toEqual([]);
	});

	it('may be missing in all of them', () => {
		expect(valueIn({}, 'en')).toBeNull();
		expect(localizedText({}, 'en')).toEqual({ text: '', lang: 'en' });
	});
});

describe('a language', () => {
	it.each([
		['ar', 'rtl'],
		['fa', 'rtl'],
		['he', 'rtl'],
		['ku', 'ltr'],
		['ku-Arab', 'rtl'],
		['fr', 'ltr'],
		['zh-Hant', 'ltr']
	])('%s is written %s, by its script', (lang, direction) => {
		expect(directionOf(lang)).toBe(direction);
	});

	it('never has space between letters that join', () => {
		expect(['ar', 'ur', 'hi', 'en', 'ru', 'he'].filter((lang) => scriptOf(lang).joined)).toEqual([
			'ar',
			'ur',
			'hi'
		]);
	});

	it('asks with the question mark of its script', () => {
		expect(['ar', 'en', 'el', 'he'].map((lang) => scriptOf(lang).questionMark)).toEqual([
			'؟',
			'?',
			';',
			'?'
		]);
	});

	it('is called by its own name', () => {
		expect(['ar', 'en', 'fr'].map(endonym)).toEqual(['العربية', 'English', 'Français']);
	});

	it.each(['ar', 'en', 'pt-BR', 'zh-Hant', 'sr-Latn-RS', 'es-419', 'ckb'])('can be %s', (tag) => {
		expect(isLang(tag)).toBe(true);
	});

	it.each(['', 'AR', 'english', 'og/', 'pt-br', 'zh-hant', 'ar_SY', 'iw', 'en-', 'data', 'embed'])(
		'cannot be called "%s"',
		(tag) => {
			expect(isLang(tag)).toBe(false);
		}
	);
});
