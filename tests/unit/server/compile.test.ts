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
			altNames: { ar: ['أ', 'ب'] },
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

	it('gives passages in text order, addressed by where they begin, whatever their order in the file', () => {
		const [{ passages } = { passages: [] }] = atlasOf(
			oneArticle({
				passages: [
					passage({ paragraph: 3, at: [80, 88] }),
					passage({ at: [50, 58], speaks_of: 2018 }),
					passage()
				]
			})
		).articles;
		expect(passages.map(({ id, at, speaksOf }) => [id, at[0], speaksOf?.edtf])).toEqual([
			['at-0', 0, undefined],
			['at-50', 50, '2018'],
			['at-80', 80, undefined]
		]);
	});

	it('leaves the address of a passage as it was when others are quoted before and after it', () => {
		const idsOf = (...passages: object[]) =>
			atlasOf(oneArticle({ passages })).articles[0]?.passages.map(({ id }) => id);
		const [stated, other] = [passage({ at: [30, 38], id: 'p-1' }), passage({ at: [50, 58] })];
		expect(idsOf(stated, other)).toEqual(['p-1', 'at-50']);
		expect(
			idsOf(passage(), stated, passage({ at: [40, 48] }), other, passage({ at: [70, 78] }))
		).toEqual(['at-0', 'p-1', 'at-40', 'at-50', 'at-70']);
	});
});

describe('what the atlas says of itself', () => {
	it('is taken from atlas.yaml', () => {
		const { metadata } = atlasOf(
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
		expect(metadata).toMatchObject({
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
		const { metadata } = atlasOf(smallFolder({ 'places/towns.geojson': places }));
		expect(metadata).toMatchObject({
			title: { ar: 'سند', en: 'Sanad' },
			region: [10, 50, 12, 52],
			view: [10, 50, 12, 52]
		});
		expect([metadata.window.from, metadata.window.to].map(formatDay)).toEqual([
			'2017-01-01',
			'2021-12-31'
		]);
	});

	it.each([
		['-0043-03-15', '-0043-01-01'],
		['0079-10-24?', '0079-01-01']
	])('spans the years from %s on', (start_date, first) => {
		const places = collection(feature('alpha', point(10, 50), { start_date }));
		const { metadata } = atlasOf(smallFolder({ 'places/towns.geojson': places }));
		expect(formatDay(metadata.window.from)).toBe(first);
	});

	it('has a box around an atlas of a single point', () => {
		expect(atlasOf(smallFolder()).metadata.region).toEqual([9.5, 49.5, 10.5, 50.5]);
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
		const rest = Object.fromEntries(
			Object.entries(smallFolder()).filter(([path]) => path !== 'layers.yaml')
		);
		expect(linesOf(rest)).toEqual([expect.stringMatching(/^layers.yaml: is missing/)]);
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
