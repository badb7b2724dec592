import type { Feature, FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { readingFeatures } from '../../../src/lib/map/reading-marks';

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

describe('the order of reading on the map', () => {
	test('numbers points where they are, lines half-way, areas at their names', () => {
		const { features } = readingFeatures(drawn, read, false);
		expect(features.map(({ geometry, properties }) => [properties?.reading, geometry])).toEqual([
			['1', { type: 'Point', coordinates: [36, 35] }],
			['2', { type: 'Point', coordinates: [1, 1] }],
			['3', { type: 'Point', coordinates: [37, 36] }]
		]);
	});

	test('keeps what the window and the layers are read from', () => {
		const { features } = readingFeatures(drawn, read, false);
		expect(features.every(({ properties }) => properties?.layer === 'all')).toBe(true);
	});

	test('joins the numbers by a path on demand', () => {
		const [path] = readingFeatures(drawn, read, true).features;
		expect(path?.geometry).toEqual({
			type: 'LineString',
			coordinates: [
				[36, 35],
				[1, 1],
				[37, 36]
			]
		});
	});

	test('is empty where nothing is read', () => {
		expect(readingFeatures(drawn, [], true).features).toEqual([]);
	});
});
