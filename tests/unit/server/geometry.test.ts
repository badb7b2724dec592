import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geometryFaults } from '../../../src/lib/server/check/geometry';
import type { DrawnGeometry } from '../../../src/lib/server/schema/geometry';

const polygon = (...rings: Position[][]): DrawnGeometry => ({
	type: 'Polygon',
	coordinates: rings
});
const outer: Position[] = [
	[0, 50],
	[4, 50],
	[4, 54],
	[0, 54],
	[0, 50]
];
const hole: Position[] = [
	[1, 51],
	[1, 53],
	[3, 53],
	[3, 51],
	[1, 51]
];

describe('an area', () => {
	it('is sound with its outer ring counterclockwise and its hole clockwise', () => {
		expect(geometryFaults(polygon(outer, hole))).toEqual([]);
		expect(geometryFaults({ type: 'MultiPolygon', coordinates: [[outer, hole]] })).toEqual([]);
	});

	it('is refused with a ring that is not closed', () => {
		expect(geometryFaults(polygon(outer.slice(0, -1)))).toEqual([
			expect.stringContaining('the ring from [0, 50] is not closed')
		]);
	});

	it('is refused wound clockwise, or with a hole wound counterclockwise', () => {
		expect(geometryFaults(polygon(outer.toReversed()))).toEqual([
			expect.stringContaining('is wound clockwise')
		]);
		expect(geometryFaults(polygon(outer, hole.toReversed()))).toEqual([
			expect.stringContaining('is a hole and is wound counterclockwise')
		]);
	});

	it('is refused when its edge crosses itself', () => {
		const bow: Position[] = [
			[0, 50],
			[4, 54],
			[4, 50],
			[0, 53],
			[0, 50]
		];
		expect(geometryFaults(polygon(bow.toReversed()))).toEqual([
			expect.stringContaining('crosses or touches itself at')
		]);
	});

	it('is refused when a hole crosses the outer ring', () => {
		const astride = hole.map(([lng = 0, lat = 0]) => [lng + 2, lat]);
		expect(geometryFaults(polygon(outer, astride))).toEqual([
			expect.stringContaining('crosses or touches itself at')
		]);
	});

	it('is refused when a ring repeats a position, runs back or is too short', () => {
		const [a = [], b = [], c = [], d = []] = outer;
		expect(geometryFaults(polygon([a, b, b, c, d, a]))).toEqual([
			expect.stringContaining('repeats the position [4, 50]')
		]);
		expect(geometryFaults(polygon([a, b, c, b, d, a]))).toEqual([
			expect.stringContaining('runs back on itself at [4, 54]')
		]);
		expect(geometryFaults(polygon([a, b, a]))).toEqual([
			expect.stringContaining('fewer than four positions')
		]);
	});
});

describe('positions', () => {
	it('are refused out of range, with a hint where swapping helps', () => {
		expect(geometryFaults({ type: 'Point', coordinates: [50, 100] })).toEqual([
			'[50, 100] is out of range: latitude and longitude look swapped'
		]);
		expect(geometryFaults({ type: 'Point', coordinates: [190, 200] })).toEqual([
			'[190, 200] is out of range'
		]);
		expect(geometryFaults({ type: 'Point', coordinates: [180, -90] })).toEqual([]);
	});

	it('are refused where there are too few', () => {
		expect(geometryFaults({ type: 'LineString', coordinates: [[1, 2]] })).toEqual([
			'a line needs two positions'
		]);
		expect(geometryFaults({ type: 'MultiLineString', coordinates: [[]] })).toEqual([
			'holds no positions'
		]);
		expect(geometryFaults({ type: 'MultiPoint', coordinates: [] })).toEqual(['holds no positions']);
	});

	it('are named when one of a line or ring has latitude before longitude', () => {
		const line: Position[] = [
			[10, 50],
			[10.2, 50.1],
			[10.4, 50.2],
			[10.6, 50.4]
		];
		for (const index of line.keys()) {
			const [lng = 0, lat = 0] = line[index] ?? [];
			const coordinates = line.with(index, [lat, lng]);
			expect(geometryFaults({ type: 'LineString', coordinates })).toEqual([
				expect.stringMatching(`^\\[${lat}, ${lng}\\] jumps away.*look swapped$`)
			]);
		}
		const ring = outer.with(2, [54, 4]);
		expect(geometryFaults(polygon(ring))).toEqual([expect.stringContaining('[54, 4] jumps away')]);
	});
});
