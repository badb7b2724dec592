import inside from '@turf/boolean-point-in-polygon';
import distance from '@turf/distance';
import nearest from '@turf/nearest-point-on-line';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { labelPoint } from '../../../src/lib/map/label-point';
import { atlas } from '../../../src/lib/server/atlas';
import { atlasOf, collection, feature, smallFolder, square } from '../../support/authored';

const isArea = (geometry: Geometry): geometry is Polygon | MultiPolygon =>
	geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/** Where the name of `alpha` is written among squares of one layer. */
function labelOfAlpha(...areas: readonly (readonly [string, Geometry])[]) {
	const { places } = atlasOf(
		smallFolder({
			'places/towns.geojson': collection(...areas.map(([id, shape]) => feature(id, shape)))
		})
	);
	const alpha = places.find(({ id }) => id === 'alpha');
	if (!alpha) throw new Error('no alpha');
	return labelPoint(alpha, places);
}

describe('the point at which an area’s name is written', () => {
	test('lies in the middle of a square', () => {
		const [lng, lat] = labelOfAlpha(['alpha', square(10, 0)]).coordinates;
		expect(lng).toBeCloseTo(10.5, 1);
		expect(lat).toBeCloseTo(0.5, 1);
	});

	test('keeps off a smaller area that covers the middle', () => {
		const [whole, cover] = [square(10, 0, 3), square(11, 1)];
		const point = labelOfAlpha(['alpha', whole], ['beta', cover]);
		if (!isArea(whole) || !isArea(cover)) throw new Error('no areas');
		expect(inside(point, whole)).toBe(true);
		expect(inside(point, cover)).toBe(false);
	});

	test('stays in the area that a larger one covers whole', () => {
		const [lng] = labelOfAlpha(['alpha', square(11, 1)], ['beta', square(10, 0, 3)]).coordinates;
		expect(lng).toBeCloseTo(11.5, 1);
	});

	test('is in the area, for every area of the atlas', () => {
		for (const place of atlas.places) {
			if (!isArea(place.geometry)) continue;
			expect(inside(labelPoint(place, atlas.places), place.geometry), place.id).toBe(true);
		}
	});

	test('stands beside the line of a band, not on it', () => {
		const band = atlas.places.find(({ derivation }) => derivation && 'buffer' in derivation);
		if (!band?.derivation || !('buffer' in band.derivation)) throw new Error('no band');
		const { buffer, km } = band.derivation;
		const line = atlas.places.find(({ id }) => id === buffer)?.geometry;
		if (line?.type !== 'LineString' && line?.type !== 'MultiLineString') {
			throw new Error('no line');
		}
		const point = labelPoint(band, atlas.places);
		const away = distance(point, nearest(line, point), { units: 'kilometers' });
		expect(away).toBeGreaterThan(1);
		expect(away).toBeLessThan(km);
	});
});
