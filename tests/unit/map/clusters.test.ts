import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	ABSENT,
	CERTAIN,
	clusterFeatures,
	clusterGrid,
	clusterLevel,
	clustersIn,
	POSSIBLE
} from '../../../src/lib/map/clusters';
import { fromMercator, mercatorX, mercatorY } from '../../../src/lib/map/mercator';

interface PlainPoint {
	readonly position: readonly [lng: number, lat: number];
	readonly presence: number;
}

function clustered(points: readonly PlainPoint[], zoom: number) {
	const cloud = {
		x: points.map(({ position: [lng] }) => mercatorX(lng)),
		y: points.map(({ position: [, lat] }) => mercatorY(lat))
	};
	const presence = Uint8Array.from(points, ({ presence }) => presence);
	return clustersIn(cloud, presence, clusterGrid(cloud, clusterLevel(zoom)));
}

const presences = fc.constantFrom(ABSENT, POSSIBLE, CERTAIN);
/** Points of a country, many of them in its towns. */
const country = fc.array(
	fc.record({
		position: fc.oneof(
			fc.tuple(
				fc.double({ min: 35, max: 39, noNaN: true }),
				fc.double({ min: 33, max: 37, noNaN: true })
			),
			fc.constantFrom<[number, number]>([36, 36], [36.01, 36], [38, 34.5])
		),
		presence: presences
	}),
	{ minLength: 600, maxLength: 900 }
);
const zooms = fc.double({ min: 2, max: 14, noNaN: true });

describe('clusters', () => {
	test('count every point that is there once: in one of them, or drawn by itself', () => {
		fc.assert(
			fc.property(country, zooms, (points, zoom) => {
				const { clusters, clusterOf } = clustered(points, zoom);
				const members = clusters.map(() => ({ certain: 0, possible: 0 }));
				points.forEach(({ presence }, at) => {
					const own = members[clusterOf[at] ?? -1];
					if (presence === ABSENT) expect(own).toBeUndefined();
					else if (own) own[presence === CERTAIN ? 'certain' : 'possible'] += 1;
				});
				expect(clusters.map(({ certain, possible }) => ({ certain, possible }))).toEqual(members);
			}),
			{ numRuns: 40 }
		);
	});

	test('are the same whatever the order of the points', () => {
		fc.assert(
			fc.property(country, zooms, (points, zoom) => {
				const counts = (of: readonly PlainPoint[]) =>
					clustered(of, zoom)
						.clusters.map(({ certain, possible }) => [certain, possible])
						.sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
				expect(counts(points.toReversed())).toEqual(counts(points));
			}),
			{ numRuns: 20 }
		);
	});

	test('hold what cannot be told apart from afar, and nothing of it from near', () => {
		const towns = Array.from({ length: 625 }, (_, at): PlainPoint => ({
			position: [36 + (at % 25) / 100, 36 + Math.floor(at / 25) / 100],
			presence: CERTAIN
		}));
		expect(clustered(towns, 3).clusters.length).toBeLessThan(4);
		expect(clustered(towns, 3).clusterOf).not.toContain(-1);
		expect(clustered(towns, 13).clusters).toEqual([]);
	});

	test('stand apart, so that the number of one is not covered by another', () => {
		fc.assert(
			fc.property(country, zooms, (points, zoom) => {
				const pixels = 512 * 2 ** zoom;
				const { clusters } = clustered(points, zoom);
				clusters.forEach((one, at) =>
					clusters.slice(at + 1).forEach((other) => {
						const apart = Math.hypot(one.x - other.x, one.y - other.y) * pixels;
						expect(apart).toBeGreaterThan(30);
					})
				);
			}),
			{ numRuns: 20 }
		);
	});

	test('are never made of a small atlas, though all of it lies in one spot', () => {
		const heap = Array.from({ length: 41 }, (): PlainPoint => ({
			position: [36, 36],
			presence: CERTAIN
		}));
		expect(clustered(heap, 0).clusters).toEqual([]);
	});

	test('are drawn with the number of all, on the ground where their points lie', () => {
		const heap = Array.from({ length: 1600 }, (_, at): PlainPoint => ({
			position: [36 + at / 1e5, 36],
			presence: at < 100 ? POSSIBLE : CERTAIN
		}));
		const { features } = clusterFeatures(clustered(heap, 6).clusters, 'ar');
		const [only] = features;
		expect(features.length).toBe(1);
		expect(only?.properties).toEqual({ cluster: 0, count: 1600, certain: 1500, label: '1,600' });
		const [lng = 0, lat = 0] = only?.geometry.coordinates ?? [];
		expect(Math.hypot(lng - 36, lat - 36)).toBeLessThan(1);
	});
});

test('Web Mercator’s square leads back to degrees', () => {
	fc.assert(
		fc.property(
			fc.double({ min: -180, max: 180, noNaN: true }),
			fc.double({ min: -85, max: 85, noNaN: true }),
			(lng, lat) => {
				const [backLng = NaN, backLat = NaN] = fromMercator(mercatorX(lng), mercatorY(lat));
				expect(backLng).toBeCloseTo(lng, 9);
				expect(backLat).toBeCloseTo(lat, 9);
			}
		)
	);
});
