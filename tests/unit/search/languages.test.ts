import { describe, expect, test } from 'vitest';
import { markName } from '../../../src/lib/search/marks';
import { tonguesOf, textForms, wholeForms, typedWholeForms } from '../../../src/lib/search/forms';
import { finder, found, readerOf } from '../../support/find';

/** A search over places of these English names alone, in an atlas of these languages. */
function searchFor(names: readonly string[], languages: readonly string[]) {
	const documents = names.map((en) => ({
		type: 'place' as const,
		key: `places/${en}`,
		id: en,
		name: { ar: '', en },
		altNames: { ar: [], en: [] },
		kind: 'town',
		also: []
	}));
	return finder(readerOf(documents, languages));
}

const wholeMeet = (name: string, typed: string, languages: string[]) =>
	typedWholeForms(typed, tonguesOf(languages)).some((form) =>
		wholeForms(name, tonguesOf(languages)).includes(form)
	);

describe.each([[['en', 'fr']], [['ar', 'en']]])('in an atlas in %j', (languages) => {
	const names = ['Leon', 'Lyon', 'Luna'];
	const find = searchFor(names, languages);

	test.each(names)('%s is found alone by its name', async (name) => {
		const outcome = await find(name);
		expect(outcome.closeness).toBe('exact');
		expect(found(outcome, 'place')).toEqual([name]);
	});

	test('marks and ligatures are as good as plain letters', async () => {
		const marked = searchFor(['Besançon', 'Schœlcher', 'İzmir', 'Diyarbakır'], languages);
		expect(found(await marked('besancon'), 'place')).toEqual(['Besançon']);
		expect(found(await marked('SCHOELCHER'), 'place')).toEqual(['Schœlcher']);
		expect(found(await marked('izmir'), 'place')).toEqual(['İzmir']);
		expect(found(await marked('DIYARBAKIR'), 'place')).toEqual(['Diyarbakır']);
	});
});

describe('transcription', () => {
	test('is looked through only in an atlas that has Arabic names', async () => {
		const names = ['Wadi al-Qasr'];
		expect(found(await searchFor(names, ['ar', 'en'])('Wady el Kasr'), 'place')).toEqual(names);
		expect((await searchFor(names, ['en', 'fr'])('Wady el Kasr')).closeness).not.toBe('exact');
	});

	test('takes no word for the Arabic article where there is no Arabic', async () => {
		const find = searchFor(['El Paso', 'Paso'], ['en', 'fr']);
		expect(found(await find('El Paso'), 'place')).toEqual(['El Paso']);
	});
});

describe('a whole name', () => {
	test.each([
		['Müllrose', 'Muellrose', 'de'],
		['Großräschen', 'GROSSRAESCHEN', 'de'],
		['Çanakkale', 'Chanakkale', 'tr'],
		['Chalon-sur-Saône', 'chalon sur saone', 'fr'],
		['القاهرة', 'بالقاهره', 'ar']
	])('%s is meant by %s in %s', (name, typed, language) => {
		expect(wholeMeet(name, typed, [language])).toBe(true);
	});
});

test('two letters that changed places are one slip of the pen', async () => {
	const find = searchFor(['Besançon', 'Luna'], ['en', 'fr']);
	expect(found(await find('Beasncon'), 'place')).toEqual(['Besançon']);
});

describe('marks', () => {
	const hit = (name: string, lang: string, term: string) =>
		markName(name, lang, new Set([term]))
			.filter((run) => run.hit)
			.map(({ text }) => text);

	test('leave out what the language attaches', () => {
		expect(hit('l’Île d’Oléron', 'fr', 'oleron')).toEqual(['Oléron']);
		expect(hit('Ankara’nın', 'tr', 'ankara')).toEqual(['Ankara']);
		expect(hit('Bordeaux’s port', 'en', 'bordeaux')).toEqual(['Bordeaux']);
	});

	test('stand on a word found in its other spelling', () => {
		expect(hit('Bad Müllrose', 'de', 'muellrose')).toEqual(['Müllrose']);
		expect(hit('Çanakkale', 'tr', 'chanakkale')).toEqual(['Çanakkale']);
	});

	test('are those of the language of the text', () => {
		expect(textForms('d’Oise', tonguesOf(['fr']))).toContain('oise');
		expect(hit('d’Oise', 'en', 'oise')).toEqual([]);
	});
});
