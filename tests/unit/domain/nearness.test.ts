import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import distance from '@turf/distance';
import pointToPolygonDistance from '@turf/point-to-polygon-distance';
import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { areasNear } from '../../../src/lib/domain/areas-near';
import { isArea } from '../../../src/lib/domain/geometry';
import { neighboursOf } from '../../../src/lib/domain/neighbours';
import { enclosuresOf } from '../../../src/lib/domain/surroundings';

// Places crowd where an index goes wrong first: at the poles, on both sides of the antimeridian, on one spot.
const near = (middle: number, limit: number, spread: number) =>
	fc
		.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -1, max: 1, noNaN: true }))
		.map((off) => Math.max(-limit, Math.min(limit, middle + off * spread)));
const spread = fc.constantFrom(0.05, 1, 20);
const region = fc
	.tuple(fc.constantFrom(-180, -90, 0, 36, 180), fc.constantFrom(-90, -89, -45, 0, 60, 90), spread)
	.map(([lng, lat, by]) => fc.tuple(near(lng, 180, by), near(lat, 90, by)));
const anywhere = fc.tuple(
	fc.double({ min: -180, max: 180, noNaN: true }),
	fc.double({ min: -90, max: 90, noNaN: true })
);
const precisionM = fc.constantFrom(null, 0, 500, 20_000, 300_000);

const points = region.chain((here) =>
	fc.array(fc.oneof({ weight: 5, arbitrary: here }, anywhere), { minLength: 1, maxLength: 80 })
);

function pointAt(coordinates: Position, id: number) {
	return { id: `p${id}`, geometry: { type: 'Point', coordinates } as const };
}

describe('the nearest points', () => {
	test('are those that measuring every one finds', () => {
		fc.assert(
			fc.property(
				points,
				fc.integer({ min: 1, max: 6 }),
				fc.constantFrom(1_000, 50_000, 5_000_000),
				(positions, most, withinM) => {
					const places = positions.map(pointAt);
					for (const place of places.slice(0, 10)) {
						const measured = places
							.filter((other) => other !== place)
							.map(({ id, geometry }) => ({
								id,
								metres: distance(place.geometry, geometry, { units: 'meters' })
							}))
							.filter(({ metres }) => metres <= withinM)
							.sort((a, b) => a.metres - b.metres)
							.slice(0, most);
						expect(neighboursOf(places, place, { most, withinM })).toEqual(measured);
					}
				}
			),
			{ numRuns: 150 }
		);
	});
});

describe('the areas that hold a point', () => {
	const ring = fc.array(anywhere, { minLength: 3, maxLength: 3 });
	const boxOf = (...sizes: number[]) =>
		region.chain((here) =>
			fc.tuple(here, fc.constantFrom(...sizes)).map(([[lng, lat], size]) => {
				const [east, north] = [Math.min(180, lng + size), Math.min(90, lat + size / 2)];
				return [
					[lng, lat],
					[east, lat],
					[east, north],
					[lng, north]
				];
			})
		);
	const box = boxOf(0.1, 2, 60, 170);
	const closed = (corners: Position[]) => [...corners, ...corners.slice(0, 1)];
	// A hole in the middle, wound the other way.
	const holed = (corners: Position[]): Geometry => {
		const [[west = 0, south = 0] = [], , [east = 0, north = 0] = []] = corners;
		const hole = corners.map(([x = 0, y = 0]) => [(x + west + east) / 3, (y + south + north) / 3]);
		return { type: 'Polygon', coordinates: [closed(corners), closed(hole.toReversed())] };
	};
	const area = fc.oneof(
		fc.oneof({ weight: 3, arbitrary: box }, ring).map((corners): Geometry => ({
			type: 'Polygon',
			coordinates: [closed(corners)]
		})),
		// Great circles along wider ones would cross the hole.
		boxOf(0.1, 2).map(holed),
		fc.tuple(box, ring).map((parts): Geometry => ({
			type: 'MultiPolygon',
			coordinates: parts.map((corners) => [closed(corners)])
		}))
	);
	const areas = fc
		.array(fc.tuple(area, precisionM), { minLength: 1, maxLength: 12 })
		.map((all) => all.map(([geometry, m], id) => ({ id: `a${id}`, geometry, precisionM: m })));

	test('are those that measuring to every edge finds', () => {
		fc.assert(
			fc.property(areas, points, precisionM, (drawn, positions, m) => {
				for (const coordinates of positions.slice(0, 10)) {
					const place = { geometry: { type: 'Point', coordinates } as const, precisionM: m };
					const measured = drawn.flatMap(({ id, geometry, precisionM: own }) => {
						if (!isArea(geometry)) return [];
						const edge = pointToPolygonDistance(place.geometry, geometry, { units: 'meters' });
						const doubtful = Math.abs(edge) <= (m ?? 0) + (own ?? 0);
						const inside = booleanPointInPolygon(place.geometry, geometry);
						return inside || doubtful ? [{ id, doubtful }] : [];
					});
					expect(enclosuresOf(drawn, place)).toEqual(measured);
					expect(enclosuresOf(areasNear(drawn, place), place)).toEqual(measured);
				}
			}),
			{ numRuns: 150 }
		);
	});

	test('are none where none is drawn', () => {
		const place = { ...pointAt([0, 0], 1), precisionM: null };
		expect(areasNear([place], place)).toEqual([]);
	});
});
