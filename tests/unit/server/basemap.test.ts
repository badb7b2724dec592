import area from '@turf/area';
import bbox from '@turf/bbox';
import contains from '@turf/boolean-point-in-polygon';
import type { BBox } from 'geojson';
import { describe, expect, it } from 'vitest';
import { basemapGeometry, type Ground } from '../../../src/lib/server/basemap';
import { outsideBox } from '../../../src/lib/server/cut-lines';
import { runsOf } from '../../../src/lib/server/positions';

const REGION: BBox = [34.5, 34, 42.5, 38];
const { world, region } = basemapGeometry(REGION);

const isLand = (ground: Ground, lng: number, lat: number) =>
	ground.land.features.some((feature) => contains([lng, lat], feature));

describe('the region', () => {
	it('tells land from sea', () => {
		expect(isLand(region, 37, 36)).toBe(true);
		expect(isLand(region, 35, 35)).toBe(false);
	});

	it('lies inside its box, and fills as much of it as there is land', () => {
		const [west, south, east, north] = bbox(region.land);
		expect([west, south, east, north]).toEqual(REGION);
		// 8 by 4 degrees there are about 320,000 km²; an eighth is sea.
		const squareKilometres = area(region.land) / 1e6;
		expect(squareKilometres).toBeGreaterThan(270_000);
		expect(squareKilometres).toBeLessThan(300_000);
	});

	it('has borders inside its box', () => {
		expect(region.borders.features[0]?.geometry.coordinates.length).toBeGreaterThan(0);
		const [west, south, east, north] = bbox(region.borders);
		expect(west).toBeGreaterThanOrEqual(34.5);
		expect(south).toBeGreaterThanOrEqual(34);
		expect(east).toBeLessThanOrEqual(42.5);
		expect(north).toBeLessThanOrEqual(38);
	});
});

describe('the world', () => {
	it('tells land from sea, lakes and the Caspian included', () => {
		expect(isLand(world, 13.4, 52.5)).toBe(true);
		expect(isLand(world, 37.6, 55.7)).toBe(true);
		expect(isLand(world, 71.4, 51.1)).toBe(true);
		expect(isLand(world, -30, 40)).toBe(false);
		expect(isLand(world, -150, 0)).toBe(false);
		expect(isLand(world, 51, 42)).toBe(false);
		expect(isLand(world, 0, -89)).toBe(true);
	});

	it('covers what is land on Earth, so that nothing is inside out', () => {
		const squareKilometres = area(world.land) / 1e6;
		expect(squareKilometres).toBeGreaterThan(143e6);
		expect(squareKilometres).toBeLessThan(152e6);
	});

	it('leaves the region to the detailed land, but for a seam at its edge', () => {
		expect(isLand(world, 37, 36)).toBe(false);
		expect(isLand(world, 37, 37.995)).toBe(true);
		expect(isLand(world, 37, 38.1)).toBe(true);
	});

	it('has no border inside the region', () => {
		const [west = 0, south = 0, east = 0, north = 0] = REGION;
		const positions = runsOf(
			world.borders.features[0]?.geometry ?? { type: 'MultiPoint', coordinates: [] }
		).flatMap((run) => run.positions);
		const inside = positions.filter(
			([lng = 0, lat = 0]) => lng > west && lng < east && lat > south && lat < north
		);
		expect(inside).toEqual([]);
	});
});

describe('cutting a box out of a line', () => {
	const box: BBox = [0, 0, 10, 10];

	it('leaves what lies before and after', () => {
		const line = [
			[-5, 5],
			[5, 5],
			[5, 15]
		];
		expect(outsideBox(line, box)).toEqual([
			[
				[-5, 5],
				[0, 5]
			],
			[
				[5, 10],
				[5, 15]
			]
		]);
	});

	it('leaves a line whole that only passes by, and nothing of one inside', () => {
		const passing = [
			[-5, -5],
			[15, -5],
			[15, 15]
		];
		expect(outsideBox(passing, box)).toEqual([passing]);
		expect(
			outsideBox(
				[
					[1, 1],
					[9, 9]
				],
				box
			)
		).toEqual([]);
	});
});
