import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { formatDay } from '../../../src/lib/domain/timespan';
import {
	article,
	atlasOf,
	both,
	collection,
	compileFiles,
	feature,
	legend,
	linesOf,
	passage,
	point,
	smallFolder,
	square
} from '../../support/authored';

const town = (properties: object) =>
	smallFolder({ 'places/towns.geojson': collection(feature('alpha', point(10, 50), properties)) });
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

describe('a small folder', () => {
	it('compiles without a warning', () => {
		expect(compileFiles(smallFolder())).toMatchObject({ ok: true, warnings: [] });
	});

	it('gives places with everything that was stated', () => {
		const [place] = atlasOf(
			town({
				'alt_name:ar': 'أ; ب ;',
				kind: 'observation-post',
				start_date: '2018-05',
				end_date: null,
				precision_m: 500,
				source: 'a map',
				number: 3,
				country: 'DE',
				'description:ar': 'وصف',
				'description:en': 'words'
			})
		).places;
		expect(place).toMatchObject({
			id: 'alpha',
			layer: 'towns',
			altNames: { ar: ['أ', 'ب'], en: [] },
			existence: { start: { edtf: '2018-05' }, end: null },
			precisionM: 500,
			number: 3,
			partOf: null,
			country: 'DE',
			description: { ar: 'وصف', en: 'words' },
			geometry: point(10, 50),
			bbox: [10, 50, 10, 50]
		});
	});

	it('gives passages in text order, numbered, whatever their order in the file', () => {
		const [{ passages } = { passages: [] }] = atlasOf(
			oneArticle({ passages: [passage({ at: [50, 58], speaks_of: 2018 }), passage()] })
		).articles;
		expect(passages.map(({ id, at, speaksOf }) => [id, at[0], speaksOf?.edtf])).toEqual([
			['p-1', 0, undefined],
			['p-2', 50, '2018']
		]);
	});
});

describe('what the atlas says of itself', () => {
	it('is taken from atlas.yaml', () => {
		const { subject } = atlasOf(
			smallFolder({
				'atlas.yaml': stringify({
					title: both('title'),
					window: { from: '2018-01-01', to: '2018-12-31' },
					region: [9, 49, 11, 51],
					presets: [{ id: 'may', name: both('May'), from: '2018-05-01', to: '2018-05-31' }],
					credits: [{ text: both('thanks') }]
				})
			})
		);
		expect(subject).toMatchObject({
			title: both('title'),
			region: [9, 49, 11, 51],
			view: [9, 49, 11, 51],
			presets: [{ id: 'may', window: { from: 17_652, to: 17_682 } }],
			credits: [both('thanks')]
		});
	});

	it('is worked out from the data where atlas.yaml is silent or missing', () => {
		const places = collection(
			feature('alpha', point(10, 50), { start_date: '2017-06' }),
			feature('zone', square(11, 51), { end_date: '2021-03-01/..' })
		);
		const { subject } = atlasOf(smallFolder({ 'places/towns.geojson': places }));
		expect(subject).toMatchObject({
			title: { ar: 'سند', en: 'Sanad' },
			region: [10, 50, 12, 52],
			view: [10, 50, 12, 52]
		});
		expect([subject.window.from, subject.window.to].map(formatDay)).toEqual([
			'2017-01-01',
			'2021-12-31'
		]);
	});

	it('has a box around an atlas of a single point', () => {
		expect(atlasOf(smallFolder()).subject.region).toEqual([9.5, 49.5, 10.5, 50.5]);
	});
});

describe('problems', () => {
	it.each([
		[
			'a malformed YAML file',
			{ 'events.yaml': '- id: [' },
			/^events.yaml: malformed YAML: .* line 1/
		],
		[
			'a malformed GeoJSON file',
			{ 'basemap/lakes.geojson': '{\n"type" "x"' },
			/^basemap\/lakes.geojson: malformed JSON: .* at line 2/
		],
		['text that is not UTF-8', { 'events.yaml': '- \uFFFD' }, /^events.yaml: is not UTF-8/],
		[
			'a YAML key that stands twice',
			{ 'atlas.yaml': 'view: 1\nview: 2' },
			/^atlas.yaml: malformed YAML/
		],
		['a file of no meaning', { 'articles/x.yml': '' }, /^articles\/x.yml: is no file of the atlas/],
		['a layer without legend', { 'places/seas.geojson': collection() }, /has no layer "seas"$/],
		[
			'a layer that stands twice',
			{ 'layers.yaml': legend('towns', 'towns') },
			/:towns: two layers/
		],
		['no list of layers', { 'layers.yaml': 'a: 1' }, /^layers.yaml: expected a list/],
		[
			'a file that is no collection',
			{ 'basemap/lakes.geojson': '{"features":[]}' },
			/:type: is missing$/
		],
		[
			'coordinates in another system',
			{
				'basemap/lakes.geojson':
					'{"type":"FeatureCollection","features":[],"crs":{"properties":{"name":"EPSG:32637"}}}'
			},
			/:crs.properties.name: coordinates must be WGS 84/
		],
		[
			'an id that a basemap feature has too',
			{
				'basemap/lakes.geojson': collection({ ...feature('alpha', point(10, 50)), properties: {} })
			},
			/:alpha: the id is already used in/
		],
		[
			'an unknown property in atlas.yaml',
			{ 'atlas.yaml': 'name: x' },
			/^atlas.yaml:name: unknown property$/
		],
		[
			'a box whose west lies east',
			{ 'atlas.yaml': 'view: [3, 1, 2, 2]' },
			/^atlas.yaml:view: expected \[west, south, east, north\]/
		],
		[
			'a window that ends before it begins',
			{ 'atlas.yaml': "window: { from: '2020-01-02', to: '2020-01-01' }" },
			/^atlas.yaml:window: ends before/
		]
	])('name the file and the reason of %s', (_, changes, line) => {
		expect(linesOf(smallFolder(changes))).toEqual([expect.stringMatching(line)]);
	});

	it('name a missing layers.yaml, and do not complain of every layer', () => {
		const { 'layers.yaml': _, ...rest } = smallFolder();
		expect(linesOf(rest)).toEqual([expect.stringMatching(/^layers.yaml: is missing/)]);
	});
});

describe('a place', () => {
	it.each([
		['an unknown property', { colour: 'red' }, 'colour: unknown property'],
		['no name', { 'name:ar': undefined }, 'name:ar: is missing'],
		['an empty name', { 'name:ar': ' ' }, 'name:ar: is empty'],
		['a date that is not EDTF', { start_date: 'soon' }, 'start_date: "soon" is not an EDTF date'],
		[
			'an end before its start',
			{ start_date: '2020', end_date: '2019-12-31' },
			'end_date: 2019-12-31 is before the start_date 2020'
		],
		['a negative precision', { precision_m: -1 }, 'precision_m: expected more than 0 metres'],
		['a broken number', { number: 1.5 }, 'number: expected a whole number'],
		['itself as its group', { part_of: 'alpha' }, 'part_of: a place is no part of itself'],
		['a group that does not exist', { part_of: 'nobody' }, 'part_of: there is no place "nobody"'],
		['an unknown country', { country: 'QX' }, 'country: "QX" is no ISO 3166-1 code of a country'],
		[
			'a description in one language',
			{ 'description:en': 'x' },
			': description:ar and description:en go together'
		]
	])('is refused with %s', (_, properties, reason) => {
		const place = 'places/towns.geojson:alpha';
		expect(linesOf(town(properties))).toEqual([
			reason.startsWith(':') ? `${place}${reason}` : `${place}.${reason}`
		]);
	});

	it('may end within the doubt about its start', () => {
		expect(linesOf(town({ start_date: '2020-02~', end_date: '2020-01-15' }))).toEqual([]);
	});

	it('is refused without an id, or with one that is taken', () => {
		const { id: _, ...nameless } = feature('alpha', point(10, 50));
		const files = { 'places/towns.geojson': collection(feature('alpha', point(10, 50)), nameless) };
		expect(linesOf(smallFolder(files))).toEqual([
			'places/towns.geojson:features[1].id: is missing'
		]);
		const twice = collection(feature('alpha', point(10, 50)), feature('alpha', point(10, 50)));
		expect(linesOf(smallFolder({ 'places/towns.geojson': twice }))).toEqual([
			'places/towns.geojson:alpha: the id is already used in places/towns.geojson'
		]);
	});

	it('warns when nothing mentions it, and not when its group is mentioned', () => {
		const group = feature('alpha', null, { derived: { collect: 'alpha' } });
		const member = feature('member', point(10, 50), { part_of: 'alpha' });
		const lonely = feature('lonely', point(10, 50));
		expect(
			linesOf(smallFolder({ 'places/towns.geojson': collection(group, member, lonely) }))
		).toEqual(['places/towns.geojson:lonely: warning: no passage mentions it']);
	});
});

describe('an article', () => {
	it.each([
		['an unknown property', { author: 'x' }, 'author: unknown property'],
		['no date', { published: undefined }, 'published: is missing'],
		['a date that is not EDTF', { published: 'May' }, 'published: "May" is not an EDTF date'],
		['an unknown language', { lang: 'fr' }, 'lang: expected ("ar" | "en"), found "fr"'],
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
			'articles/first.yaml:p-1.quote: warning: "Beta" shares no word with any name of alpha'
		]);
	});
});

describe('an event', () => {
	it.each([
		['a date that is not EDTF', { date: 'then' }, 'date: "then" is not an EDTF date'],
		['a place that does not exist', { places: ['nowhere'] }, 'places: there is no place "nowhere"'],
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

describe('a file that does not parse', () => {
	it('is one problem, while links to nothing are still reported', () => {
		const links = '[1](place:alpha)[2](place:nowhere)[3](event:treaty)';
		const files = {
			...event({}),
			...pick(oneArticle({ passages: [passage({ at: [0, 3], quote: links, gloss: links })] })),
			'places/towns.geojson': '{"features": [{"id": "alpha", ',
			'events.yaml': '- id: treaty\n  name: [',
			'articles/second.yaml': 'title: ['
		};
		expect(linesOf(files).map((line) => line.replace(/(malformed \w+).*/, '$1'))).toEqual([
			'articles/first.yaml:passages.1.quote: there is no place "nowhere"',
			'articles/first.yaml:passages.1.gloss: there is no place "nowhere"',
			'articles/second.yaml: malformed YAML',
			'events.yaml: malformed YAML',
			'places/towns.geojson: malformed JSON'
		]);
	});

	it('does not make every layer unknown', () => {
		expect(linesOf(smallFolder({ 'layers.yaml': '- id: [' }))).toHaveLength(1);
	});
});

/** Only the article of a folder, to lay over another. */
function pick(files: Record<string, string>) {
	return { 'articles/first.yaml': files['articles/first.yaml'] ?? '' };
}
