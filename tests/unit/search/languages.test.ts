import { describe, expect, test } from 'vitest';
import { markName } from '../../../src/lib/search/marks';
import { tonguesOf, textForms, wholeForms, typedWholeForms } from '../../../src/lib/search/forms';
import { publishSearch, Search } from '../../../src/lib/search/search';
import { found } from '../../support/find';

/** A search over places of these English names alone, in an atlas of these languages. */
function searchFor(names: readonly string[], languages: readonly string[]): Search {
	const documents = names.map((en) => ({
		type: 'place' as const,
		key: `places/${en}`,
		id: en,
		name: { ar: '', en },
		altNames: { ar: [], en: [] },
		kind: 'town',
		also: []
	}));
	return new Search(publishSearch(documents, languages));
}

const wholeMeet = (name: string, typed: string, languages: string[]) =>
	typedWholeForms(typed, tonguesOf(languages)).some((form) =>
		wholeForms(name, tonguesOf(languages)).includes(form)
	);

describe.each([[['en', 'fr']], [['ar', 'en']]])('in an atlas in %j', (languages) => {
	const names = ['Leon', 'Lyon', 'Luna'];
	const search = searchFor(names, languages);

	test.each(names)('%s is found alone by its name', (name) => {
		const outcome = search.find(name);
		expect(outcome.closeness).toBe('exact');
		expect(found(outcome, 'place')).toEqual([name]);
	});

	test('marks and ligatures are as good as plain letters', () => {
		const marked = searchFor(['Besançon', 'Schœlcher', 'İzmir', 'Diyarbakır'], languages);
		expect(found(marked.find('besancon'), 'place')).toEqual(['Besançon']);
		expect(found(marked.find('SCHOELCHER'), 'place')).toEqual(['Schœlcher']);
		expect(found(marked.find('izmir'), 'place')).toEqual(['İzmir']);
		expect(found(marked.find('DIYARBAKIR'), 'place')).toEqual(['Diyarbakır']);
	});
});

describe('transcription', () => {
	test('is looked through only in an atlas that has Arabic names', () => {
		const names = ['Wadi al-Qasr'];
		expect(found(searchFor(names, ['ar', 'en']).find('Wady el Kasr'), 'place')).toEqual(names);
		expect(searchFor(names, ['en', 'fr']).find('Wady el Kasr').closeness).not.toBe('exact');
	});

	test('takes no word for the Arabic article where there is no Arabic', () => {
		const search = searchFor(['El Paso', 'Paso'], ['en', 'fr']);
		expect(found(search.find('El Paso'), 'place')).toEqual(['El Paso']);
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

test('two letters that changed places are one slip of the pen', () => {
	const search = searchFor(['Besançon', 'Luna'], ['en', 'fr']);
	expect(found(search.find('Beasncon'), 'place')).toEqual(['Besançon']);
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
