import { describe, expect, test, vi } from 'vitest';
import {
	CATALOGUE_LANGS,
	interfaceLang,
	loadMessages,
	messagesFor
} from '../../../src/lib/i18n/messages';

/** What fills every gap of a sentence: a direction, a language (Northern Sami), any word. */
const ANY = 'se';

/** Every sentence of a catalogue by its path. */
function sentencesOf(messages: unknown, path = ''): [path: string, text: string][] {
	if (typeof messages === 'string') return [[path, messages]];
	if (typeof messages === 'function') {
		const counts = path.startsWith('counts.') || path === 'time.daysASecond';
		return [[path, String(messages(counts ? 7 : ANY, ANY))]];
	}
	return Object.entries(messages ?? {}).flatMap(([key, value]) =>
		sentencesOf(value, path === '' ? key : `${path}.${key}`)
	);
}

const sentences = (lang: string) => sentencesOf(messagesFor(lang));

describe('the catalogues', () => {
	test('are found by their files', () => {
		expect(CATALOGUE_LANGS).toEqual(expect.arrayContaining(['ar', 'en', 'fr']));
	});

	test('have a form of each noun for every plural category of their language', async () => {
		vi.resetModules();
		const stated: [locale: string, categories: readonly string[]][] = [];
		vi.doMock(import('../../../src/lib/i18n/plural'), async (original) => {
			const { countedIn } = await original();
			return {
				countedIn: (locale, categories) => {
					stated.push([locale, categories]);
					return countedIn(locale, categories);
				}
			};
		});
		const files = import.meta.glob('../../../src/lib/i18n/catalogues/*.ts');
		await Promise.all(Object.values(files).map((load) => load()));
		vi.doUnmock('../../../src/lib/i18n/plural');
		expect(stated).toHaveLength(CATALOGUE_LANGS.length);
		for (const [locale, categories] of stated) {
			const own = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
			expect([...categories].sort(), locale).toEqual([...own].sort());
		}
	});

	test.each(CATALOGUE_LANGS)('write "%s" by its own rules and leave nothing empty', (lang) => {
		expect(new Intl.Locale(messagesFor(lang).locale).language).toBe(lang);
		expect(sentences(lang).filter(([, text]) => text.trim() === '')).toEqual([]);
	});
});

describe('French', () => {
	/** What both languages write alike. */
	const SHARED = [
		'Sanad',
		'Sources',
		'Passages',
		'Articles',
		'Distances',
		'Pause',
		'Position',
		'Date',
		'Pages',
		'Page se'
	]
		.concat(['7 passages', '7 articles'])
		.concat(messagesFor('en').aboutPage.licence);

	test('has no English left in it', () => {
		const english = new Map(sentences('en'));
		const same = sentences('fr')
			.filter(([path, text]) => english.get(path) === text && /\p{L}{3}/u.test(text))
			.filter(([, text]) => !SHARED.includes(text));
		expect(same).toEqual([]);
	});

	test('has its no-break spaces', () => {
		const plain = sentences('fr').filter(([, text]) => /[ \u00a0][;:!?»]|«[^\u202f]/.test(text));
		expect(plain).toEqual([]);
		const none = sentences('fr').filter(([, text]) => /[^\s\u202f][;!?»]|\p{L}:/u.test(text));
		expect(none).toEqual([]);
	});

	test('counts none and one alike, and millions of things', () => {
		const { places } = messagesFor('fr').counts;
		expect([0, 1, 2, 1_000_000].map(places)).toEqual([
			'0 lieu',
			'1 lieu',
			'2 lieux',
			'1\u202f000\u202f000 de lieux'
		]);
	});
});

describe('a language without a catalogue', () => {
	test('is spoken to in the next of the atlas’s languages that has one, else in English', async () => {
		await loadMessages('de', ['de', 'tr', 'fr', 'ar']);
		await loadMessages('tr', ['de', 'tr']);
		expect(['de', 'tr', 'ar'].map(interfaceLang)).toEqual(['fr', 'en', 'ar']);
		expect(messagesFor('de').languages).toBe('Langues');
	});

	test('is an error where nobody has loaded its words', () => {
		expect(() => messagesFor('el')).toThrow('"el"');
	});
});
