import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { articlesJson } from '../../../src/lib/server/published/articles-json';
import { eventsJson } from '../../../src/lib/server/published/events-json';
import { mentionRows, mentionsCsv } from '../../../src/lib/server/published/mentions-csv';
import { placesGeojson } from '../../../src/lib/server/published/places-geojson';
import {
	article,
	atlasOf,
	both,
	collection,
	feature,
	legend,
	passage,
	point,
	smallFolder
} from '../../support/authored';

const quote =
	'[the, "group"](place:group) [one](place:alpha|beta) [a](place:alpha) [pact](event:treaty)';
const atlas = atlasOf({
	'layers.yaml': legend('towns'),
	'places/towns.geojson': collection(
		feature('group', null, { derived: { collect: 'group' } }),
		feature('alpha', point(10, 50), {
			part_of: 'group',
			'alt_name:en': 'One;Uno',
			start_date: '2017-10-23?',
			end_date: '2020-12',
			precision_m: 500
		}),
		feature('beta', point(11, 50), { part_of: 'group', start_date: '2018-09-17/..' })
	),
	'events.yaml': stringify([
		{
			id: 'treaty',
			name: both('treaty'),
			kind: 'agreement',
			date: '2018-09',
			dated_by: both('the day is not known'),
			places: ['alpha'],
			covers: ['beta']
		}
	]),
	'articles/first.yaml': article('first', {
		published: '2019-06-02',
		passages: [passage({ paragraph: 2, at: [10, 33], speaks_of: '2018~', quote, gloss: quote })]
	})
});

describe('places.geojson', () => {
	const { features } = placesGeojson(atlas);

	it('holds every place with its drawn or computed geometry', () => {
		expect(features.map(({ id, geometry }) => [id, geometry.type])).toEqual([
			['group', 'MultiPoint'],
			['alpha', 'Point'],
			['beta', 'Point']
		]);
	});

	it('names properties as they are authored, and leaves out what is absent', () => {
		expect(features[1]?.properties).toEqual({
			layer: 'towns',
			'name:ar': 'alpha',
			'name:en': 'alpha',
			'alt_name:en': 'One;Uno',
			kind: 'town',
			start_date: '2017-10-23?',
			end_date: '2020-12',
			precision_m: 500,
			part_of: 'group'
		});
	});

	it('says what a road’s signs say, in each script, and the short name for maps', () => {
		const road = feature('road', point(12, 50), {
			ref: 'M4',
			'ref:ar': 'إم 4',
			'short_name:ar': 'قصير',
			'short_name:en': 'Short'
		});
		const [published] = placesGeojson(
			atlasOf(
				smallFolder({ 'places/towns.geojson': collection(road, feature('alpha', point(10, 50))) })
			)
		).features;
		expect(published?.properties).toMatchObject({
			'ref:ar': 'إم 4',
			'ref:en': 'M4',
			'short_name:ar': 'قصير',
			'short_name:en': 'Short'
		});
	});

	it('says when as Linked Places Format does, with the days the dates may mean', () => {
		expect(features.map(({ when }) => when)).toEqual([
			undefined,
			{
				timespans: [
					{
						start: { in: '2017-10-23?', earliest: '2017-09-22', latest: '2017-11-23' },
						end: { in: '2020-12', earliest: '2020-12-01', latest: '2020-12-31' }
					}
				]
			},
			{ timespans: [{ start: { in: '2018-09-17/..', earliest: '2018-09-17' } }] }
		]);
	});
});

describe('mentions.csv', () => {
	it('has one row for each target of each mention, with its role', () => {
		expect(
			mentionRows(atlas).map(({ start, end, text, role, target }) => [
				start,
				end,
				text,
				role,
				target
			])
		).toEqual([
			[10, 22, 'the, "group"', 'group', 'group'],
			[23, 26, 'one', 'one-of', 'alpha'],
			[23, 26, 'one', 'one-of', 'beta'],
			[27, 28, 'a', 'place', 'alpha'],
			[29, 33, 'pact', 'event', 'treaty']
		]);
	});

	it('has the documented columns, and quotes what needs quoting', () => {
		expect(mentionsCsv(atlas).split('\r\n').slice(0, 2)).toEqual([
			'\uFEFFarticle,published,paragraph,start,end,text,role,target,speaks_of',
			'first,2019-06-02,2,10,22,"the, ""group""",group,group,2018~'
		]);
	});
});

describe('articles.json and events.json', () => {
	it('hold quotes as plain text with their mentions in the original', () => {
		const [first] = articlesJson(atlas);
		expect(first).toMatchObject({
			slug: 'first',
			published: { in: '2019-06-02', earliest: '2019-06-02', latest: '2019-06-02' },
			passages: [{ id: 'at-10', paragraph: 2, at: [10, 33], quote: 'the, "group" one a pact' }]
		});
		expect(first?.passages[0]?.mentions).toHaveLength(4);
	});

	it('hold events with the days and the reasons of their dates, and the ground they cover', () => {
		expect(eventsJson(atlas)).toEqual([
			{
				id: 'treaty',
				name: both('treaty'),
				kind: 'agreement',
				date: { in: '2018-09', earliest: '2018-09-01', latest: '2018-09-30' },
				dated_by: both('the day is not known'),
				places: ['alpha'],
				covers: ['beta'],
				description: null
			}
		]);
	});
});
