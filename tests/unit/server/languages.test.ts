import { describe, expect, it } from 'vitest';
import {
	article,
	atlasOf,
	collection,
	feature,
	linesOf,
	passage,
	point
} from '../../support/authored';
import { smallFolder } from '../../support/authored';

const LINKED = '[Alpha](place:alpha)';
const folder = (languages: string, gloss: unknown, names: object = {}) => ({
	'atlas.yaml': `languages: ${languages}\n`,
	'layers.yaml': '- { id: towns, name: { en: Towns }, shows: { en: Towns } }\n',
	'places/towns.geojson': collection(
		feature('alpha', point(10, 50), { 'name:ar': null, 'name:en': 'Alpha', ...names })
	),
	'articles/first.yaml': article('first', {
		title: { en: 'First' },
		dated_by: { en: 'stated' },
		passages: [passage({ gloss })]
	})
});

describe('the languages of an atlas', () => {
	it('are three, each with the texts it has, in the order of the list', () => {
		const glosses = { fr: `fr ${LINKED}`, en: `en ${LINKED}` };
		const atlas = atlasOf(folder('[ar, en, fr]', glosses, { 'name:fr': 'Alphe' }));
		expect(atlas.metadata.languages).toEqual(['ar', 'en', 'fr']);
		expect(Object.keys(atlas.places[0]?.name ?? {})).toEqual(['en', 'fr']);
		expect(Object.keys(atlas.articles[0]?.passages[0]?.gloss ?? {})).toEqual(['en', 'fr']);
	});

	it('may be one alone, beside articles in another', () => {
		const atlas = atlasOf(folder('[en]', LINKED));
		expect(atlas.metadata.languages).toEqual(['en']);
		expect(Object.keys(atlas.articles[0]?.passages[0]?.gloss ?? {})).toEqual(['en']);
	});

	it('are those of the names where none are listed', () => {
		expect(atlasOf(smallFolder()).metadata.languages).toEqual(['ar', 'en']);
	});

	it.each([
		['[]', 'expected at least one language'],
		['[en, en]', 'names the same language twice'],
		['[EN]', '"EN" is written "en"'],
		['[xx]', 'no language is called "xx"']
	])('cannot be %s', (languages, reason) => {
		expect(linesOf(folder(languages, LINKED)).join('\n')).toContain(reason);
	});

	it('must be told apart in a gloss where there are several', () => {
		expect(linesOf(folder('[ar, en, fr]', LINKED)).join('\n')).toContain('is in which language?');
	});

	it('are warned of where nothing has a name in them', () => {
		const lines = linesOf(folder('[en, fr]', { en: LINKED, fr: LINKED }));
		expect(lines).toContain('atlas.yaml:languages: warning: nothing has a name in fr');
	});
});
