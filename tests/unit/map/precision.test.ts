import bbox from '@turf/bbox';
import distance from '@turf/distance';
import type { Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import { mapFeatures } from '../../../src/lib/map/features';
import { precisionCircles } from '../../../src/lib/map/precision';
import { atlas } from '../../../src/lib/server/atlas';

const drawn = mapFeatures(atlas);
const circlesOf = (...ids: string[]) => precisionCircles(drawn, new Set(ids)).features;

function middleAndCorners({ coordinates }: Extract<Geometry, { type: 'Polygon' }>, id: string) {
	const place = atlas.places.find((each) => each.id === id);
	if (place?.geometry.type !== 'Point') throw new Error(`${id} is no point`);
	return { middle: place.geometry.coordinates, corners: coordinates[0] ?? [] };
}

describe('the circle of a position’s precision', () => {
	test('has the stated radius in metres in every direction', () => {
		const [circle] = circlesOf('post-shir-maghar');
		if (!circle) throw new Error('no circle');
		const { middle, corners } = middleAndCorners(circle.geometry, 'post-shir-maghar');
		expect(corners.length).toBeGreaterThan(100);
		for (const corner of corners) {
			expect(distance(middle, corner, { units: 'meters' })).toBeCloseTo(3000, 0);
		}
	});

	test('is wider in degrees of longitude than of latitude, as degrees are narrower there', () => {
		const [circle] = circlesOf('post-shir-maghar');
		if (!circle) throw new Error('no circle');
		const [west, south, east, north] = bbox(circle);
		expect(east - west).toBeGreaterThan((north - south) * 1.2);
	});

	test('is drawn for each of several points, and for no line or area', () => {
		expect(circlesOf('post-morek', 'saraqib')).toHaveLength(2);
		expect(circlesOf('m4-highway', 'de-escalation-zone', 'idlib-governorate')).toEqual([]);
		expect(circlesOf()).toEqual([]);
	});

	test('keeps what the window and the legend filter by', () => {
		const [circle] = circlesOf('post-morek');
		const [place] = drawn.features.filter(({ properties }) => properties.id === 'post-morek');
		expect(circle?.properties).toEqual(place?.properties);
	});

	test('is not drawn where no precision is stated', () => {
		const features = drawn.features.map((feature) => ({
			...feature,
			properties: { ...feature.properties, precision_m: 0 }
		}));
		const without = { type: 'FeatureCollection' as const, features };
		expect(precisionCircles(without, new Set(['saraqib'])).features).toEqual([]);
	});
});
