import distance from '@turf/distance';
import nearestPointOnLine from '@turf/nearest-point-on-line';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { roundCorners } from '../../../src/lib/server/derive/round';
import { positionsOf } from '../../../src/lib/server/positions';
import { atlasOf, collection, feature, linesOf, smallFolder } from '../../support/authored';

const rightAngle: Position[] = [
	[36, 35],
	[36.1, 35],
	[36.1, 35.1]
];
const line = { type: 'LineString' as const, coordinates: rightAngle };
const nowhere = () => false;

/** The sharpest turn of a line, degrees. */
function sharpest(positions: readonly Position[]): number {
	const turns = positions.slice(1, -1).map((corner, index) => {
		const [before = [], after = []] = [positions[index], positions[index + 2]];
		const heading = (from: Position, to: Position) =>
			Math.atan2((to[1] ?? 0) - (from[1] ?? 0), (to[0] ?? 0) - (from[0] ?? 0));
		const turn = Math.abs(heading(corner, after) - heading(before, corner)) * (180 / Math.PI);
		return Math.min(turn, 360 - turn);
	});
	return Math.max(...turns);
}

describe('rounding the corners of what was drawn by hand', () => {
	it('turns a right angle into a bend, and leaves the ends where they are', () => {
		const rounded = positionsOf(roundCorners(line, { precisionM: () => 5000, stays: nowhere }));
		expect(sharpest(rightAngle)).toBe(90);
		expect(sharpest(rounded)).toBeLessThan(25);
		expect([rounded[0], rounded.at(-1)]).toEqual([rightAngle[0], rightAngle[2]]);
	});

	it.each([200, 1000, 5000])(
		'leads no farther than half of %i m from what was drawn',
		(precision) => {
			const rounded = roundCorners(line, { precisionM: () => precision, stays: nowhere });
			if (rounded.type !== 'LineString') throw new Error('no line');
			const away = (from: Position, to: typeof line) =>
				distance(from, nearestPointOnLine(to, from), { units: 'meters' });
			const off = Math.max(
				...rightAngle.map((corner) => away(corner, rounded)),
				...rounded.coordinates.map((position) => away(position, line))
			);
			expect(off).toBeLessThanOrEqual(precision / 2 + 2);
			expect(off).toBeGreaterThan(Math.min(precision / 2, 3000) * 0.5);
		}
	);

	it('keeps a ring closed, and corners that belong to another line', () => {
		const ring: Position[] = [...rightAngle, [36, 35.1], [36, 35]];
		const rounded = positionsOf(
			roundCorners(
				{ type: 'Polygon', coordinates: [ring] },
				{ precisionM: () => 1000, stays: ([lng]) => lng === 36 }
			)
		);
		expect(rounded.at(-1)).toEqual(rounded[0]);
		expect(rounded).toContainEqual([36, 35]);
		expect(rounded).not.toContainEqual([36.1, 35]);
	});
});

describe('a place that is rounded, or follows a line', () => {
	const border = feature('border', line, { precision_m: 1000 });
	const area = (properties: object) =>
		smallFolder({
			'places/towns.geojson': collection(
				border,
				feature('alpha', { type: 'Polygon', coordinates: [[...rightAngle, [36, 35]]] }, properties)
			)
		});
	const errors = (properties: object) =>
		linesOf(area(properties)).filter((each) => !each.includes('warning'));

	it('repeats the corners of that line as they are', () => {
		const atlas = atlasOf(area({ precision_m: 9000, rounded: true, follows: 'border' }));
		const alpha = atlas.places.find(({ id }) => id === 'alpha');
		expect(alpha && positionsOf(alpha.geometry)).toEqual([...rightAngle, [36, 35]]);
	});

	it('is refused without a precision to be rounded within, and without that line', () => {
		expect(errors({ rounded: true })).toEqual([
			'places/towns.geojson:alpha.properties: what is rounded needs a precision_m to be rounded within'
		]);
		expect(errors({ follows: 'coast' })).toEqual([
			'places/towns.geojson:alpha.follows: there is no line "coast"'
		]);
	});

	it('is refused where its edge runs beside the line', () => {
		const beside = rightAngle.map(([lng = 0, lat = 0]) => [lng + 0.01, lat]);
		const ring = { type: 'Polygon' as const, coordinates: [[...beside, beside[0] ?? []]] };
		const files = smallFolder({
			'places/towns.geojson': collection(border, feature('alpha', ring, { follows: 'border' }))
		});
		expect(linesOf(files).filter((each) => !each.includes('warning'))).toEqual([
			'places/towns.geojson:alpha.follows: the edge repeats no two positions of "border" in a row'
		]);
	});
});

describe('stretches', () => {
	const stretch = { name: { ar: 'أ', en: 'a' }, precision_m: 3000, source: { ar: 'أ', en: 'a' } };
	const road = (coordinates: Position[][], properties: object) =>
		linesOf(
			smallFolder({
				'places/towns.geojson': collection(
					feature('alpha', { type: 'MultiLineString', coordinates }, properties)
				)
			})
		);

	it('are one for each line, and are where the precision is stated', () => {
		const lines = [rightAngle.slice(0, 2), rightAngle.slice(1)];
		expect(road(lines, { stretches: [stretch, stretch] })).toEqual([]);
		expect(road([rightAngle], { stretches: [stretch, stretch] })).toEqual([
			'places/towns.geojson:alpha.geometry: has 1 lines of a MultiLineString for 2 stretches'
		]);
		expect(road(lines, { stretches: [stretch, stretch], precision_m: 5 })).toEqual([
			'places/towns.geojson:alpha.properties: precision_m is stated once: of the whole or of each stretch'
		]);
	});
});
