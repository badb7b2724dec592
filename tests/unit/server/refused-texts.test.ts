import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import {
	article,
	both,
	collection,
	feature,
	linesOf,
	passage,
	point,
	smallFolder
} from '../../support/authored';

const oneArticle = (properties: object) =>
	smallFolder({ 'articles/first.yaml': article('first', properties) });
const onePassage = (properties: object) => oneArticle({ passages: [passage(properties)] });
const event = (properties: object) =>
	smallFolder({
		'events.yaml': stringify([
			{
				id: 'treaty',
				name: both('treaty'),
				kind: 'agreement',
				date: '2018-09-17',
				places: ['alpha'],
				...properties
			}
		])
	});

describe('an article', () => {
	it.each([
		['an unknown property', { author: 'x' }, 'author: unknown property'],
		['no date', { published: undefined }, 'published: is missing'],
		['a date that is not EDTF', { published: 'May' }, 'published: "May" is not an EDTF date'],
		['an unknown language', { lang: 'xx' }, 'lang: no language is called "xx"'],
		[
			'a digest that is none',
			{ original: { file: 'first.txt', sha256: 'abc', characters: 100 } },
			'original.sha256: expected 64 lower-case hex digits'
		],
		[
			'an original of another name',
			{ original: { file: 'other.txt', sha256: '0'.repeat(64), characters: 100 } },
			'original.file: "other.txt" must be "first.txt", after this file\'s name'
		],
		[
			'passages that overlap',
			{ passages: [passage({ at: [5, 13] }), passage()] },
			'passages.1.at: [5, 13] overlaps passages.2 at [0, 8]'
		],
		[
			'a passage that begins where another once began',
			{ passages: [passage(), passage({ at: [20, 28], id: 'at-0' })] },
			'passages.1.id: "at-0" is the id of passages.2; state another'
		]
	])('is refused with %s', (_, properties, reason) => {
		expect(linesOf(oneArticle(properties))).toEqual([`articles/first.yaml:${reason}`]);
	});

	it('may have passages that touch', () => {
		expect(linesOf(oneArticle({ passages: [passage({ at: [8, 16] }), passage()] }))).toEqual([]);
	});
});

describe('a passage', () => {
	it.each([
		['offsets of another length', { at: [0, 9] }, 'at: spans 9 code points, but the quote has 8'],
		[
			'offsets behind the original',
			{ at: [93, 101] },
			'at: ends after the original, which has 100 characters'
		],
		[
			'a paragraph behind the last',
			{ paragraph: 4 },
			'paragraph: 4 is after the last paragraph, 3'
		],
		['a date that is not EDTF', { speaks_of: 'then' }, 'speaks_of: "then" is not an EDTF date'],
		['an unknown property', { note: 'x' }, 'note: unknown property'],
		[
			'an id of another form',
			{ id: 'claims' },
			'id: "claims" is no id of a passage, expected at-126 or p-7'
		],
		['no gloss', { gloss: undefined }, 'gloss: is missing'],
		[
			'a gloss without its link',
			{ gloss: 'Alpha' },
			"gloss: lacks the quote's link to place:alpha"
		],
		[
			'a gloss with another link',
			{ gloss: '[Alpha](place:alpha) [b](event:treaty)' },
			'gloss: has a link that the quote lacks, to event:treaty'
		],
		[
			'a link to another scheme',
			{ quote: 'In [Alpha](geo:alpha)' },
			'quote: [Alpha](geo:alpha): expected place:id, place:a|b or event:id'
		]
	])('is refused with %s', (_, properties, reason) => {
		const lines = linesOf({ ...event({}), ...pick(onePassage(properties)) });
		expect(lines).toEqual([`articles/first.yaml:passages.1.${reason}`]);
	});

	it('is refused without a link', () => {
		const plain = passage({ quote: 'In Alpha', gloss: 'In Alpha' });
		expect(linesOf(oneArticle({ passages: [passage(), { ...plain, at: [20, 28] }] }))).toEqual([
			'articles/first.yaml:passages.2.quote: has no link'
		]);
	});

	it('is refused with links to nothing or to the wrong kind, in quote and gloss', () => {
		const lake = collection({ ...feature('lake', point(10, 50)), properties: {} });
		const links = '[1](place:nowhere)[2](place:treaty)[3](event:alpha)[4](place:lake)';
		const files = {
			...event({}),
			'basemap/lakes.geojson': lake,
			...pick(oneArticle({ passages: [passage({ at: [0, 4], quote: links, gloss: links })] }))
		};
		const reasons = [
			'there is no place "nowhere"',
			'"treaty" is an event, not a place',
			'"alpha" is a place, not an event',
			'"lake" is a feature of the basemap, which nothing can name; move it to places/'
		];
		expect(linesOf(files)).toEqual(
			['quote', 'gloss'].flatMap((part) =>
				reasons.map((reason) => `articles/first.yaml:passages.1.${part}: ${reason}`)
			)
		);
	});

	it('counts code points, so that marks and rare scripts are measured right', () => {
		const quote = 'إدْلب 𐤀 [alpha](place:alpha)';
		expect(linesOf(onePassage({ at: [0, 13], quote, gloss: '[a](place:alpha)' }))).toEqual([]);
	});

	it('warns when the linked text shares no word with any name of its place', () => {
		const text = '[Beta](place:alpha)';
		expect(linesOf(onePassage({ at: [0, 4], quote: text, gloss: text }))).toEqual([
			'articles/first.yaml:at-0.quote: warning: "Beta" shares no word with any name of alpha'
		]);
	});
});

describe('an event', () => {
	it.each([
		['a date that is not EDTF', { date: 'then' }, 'date: "then" is not an EDTF date'],
		['a place that does not exist', { places: ['nowhere'] }, 'places: there is no place "nowhere"'],
		[
			'covered ground that does not exist',
			{ covers: ['alpha', 'nowhere'] },
			'covers: there is no place "nowhere"'
		],
		[
			'a reason in a language that the atlas has not',
			{ dated_by: { ar: 'x', fr: 'y' } },
			'dated_by.fr: is in none of the languages expected here: ar, en'
		],
		['the id of a place', { id: 'alpha' }, null],
		['an unknown property', { colour: 'red' }, 'colour: unknown property']
	])('is refused with %s', (_, properties, reason) => {
		expect(linesOf(event(properties))).toEqual([
			reason === null
				? 'events.yaml:alpha: the id is already used in places/towns.geojson'
				: `events.yaml:treaty.${reason}`
		]);
	});
});

/** Only the article of a folder, to lay over another. */
function pick(files: Record<string, string>) {
	return { 'articles/first.yaml': files['articles/first.yaml'] ?? '' };
}
