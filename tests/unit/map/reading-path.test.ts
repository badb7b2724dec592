import type { Feature, FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { readingPath } from '../../../src/lib/map/reading-path';

const feature = (id: string, geometry: Feature['geometry'], shape = 'point'): Feature => ({
	type: 'Feature',
	properties: { id, layer: 'all', shape },
	geometry
});
const drawn: FeatureCollection = {
	type: 'FeatureCollection',
	features: [
		feature('town', { type: 'Point', coordinates: [36, 35] }),
		feature('road', {
			type: 'LineString',
			coordinates: [
				[0, 0],
				[1, 1],
				[2, 2]
			]
		}),
		feature('zone', { type: 'Polygon', coordinates: [] }, 'area'),
		feature('zone', { type: 'Point', coordinates: [37, 36] }, 'label')
	]
};
const read = [
	{ id: 'zone', number: 3 },
	{ id: 'town', number: 1 },
	{ id: 'road', number: 2 },
	{ id: 'member', number: null },
	{ id: 'undrawn', number: 4 }
];

describe('the path of reading', () => {
	test('leads in the order of the article: through points, half-way along lines, to the names of areas', () => {
		const [path] = readingPath(drawn, read).features;
		expect(path?.geometry).toEqual({
			type: 'LineString',
			coordinates: [
				[36, 35],
				[1, 1],
				[37, 36]
			]
		});
	});

	test('needs two places', () => {
		expect(readingPath(drawn, read.slice(1, 2)).features).toEqual([]);
		expect(readingPath(null, []).features).toEqual([]);
	});
});
