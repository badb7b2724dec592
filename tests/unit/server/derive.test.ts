import area from '@turf/area';
import booleanClockwise from '@turf/boolean-clockwise';
import contains from '@turf/boolean-point-in-polygon';
import kinks from '@turf/kinks';
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { joinLines } from '../../../src/lib/server/derive/join-lines';
import { runsOf } from '../../../src/lib/server/positions';
import {
	article,
	atlasOf,
	collection,
	feature,
	linesOf,
	passage,
	point,
	smallFolder,
	square
} from '../../support/authored';

const road: Position[] = [
	[10, 50],
	[10.5, 50],
	[11, 50.2],
	[12, 50.2]
];
const line = (...parts: Position[][]): Geometry =>
	parts.length === 1
		? { type: 'LineString', coordinates: parts[0] ?? [] }
		: { type: 'MultiLineString', coordinates: parts };

/** The computed geometry of a place with this derivation, beside a road, two towns and a zone. */
function derived(derivation: object, roadGeometry = line(road)): Geometry | undefined {
	return atlasOf(folder(derivation, roadGeometry)).places.find(({ id }) => id === 'derived')
		?.geometry;
}

function folder(derivation: object, roadGeometry = line(road), ...more: object[]) {
	return smallFolder({
		'places/towns.geojson': collection(
			feature('alpha', point(10.4, 50.01)),
			feature('beta', point(11.5, 50.21)),
			feature('derived', null, { derived: derivation }),
			...more
		),
		'basemap/reference.geojson': collection(
			{ ...feature('road', roadGeometry), properties: {} },
			{ ...feature('zone', square(10.2, 49.5)), properties: {} }
		)
	});
}

function asArea(geometry: Geometry | undefined): Polygon | MultiPolygon {
	if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') return geometry;
	throw new Error(`expected an area, found ${geometry?.type}`);
}

/** The derived place alone; the others go unmentioned in these folders. */
const errorsOf = (files: Record<string, string>) =>
	linesOf(files).filter((each) => !each.includes('warning'));

describe('a buffer', () => {
	it('is the ground so many kilometres from the whole line', () => {
		const geometry = asArea(derived({ buffer: 'road', km: 6 }));
		expect(contains([12.08, 50.2], geometry)).toBe(true);
		expect(contains([12.09, 50.2], geometry)).toBe(false);
		// 6 km are 0.0540° of latitude.
		expect(contains([10.25, 50.053], geometry)).toBe(true);
		expect(contains([10.25, 50.055], geometry)).toBe(false);
	});

	it('reaches only from one place to the other when it is between two', () => {
		const geometry = asArea(derived({ buffer: 'road', between: ['alpha', 'beta'], km: 6 }));
		expect(contains([10.35, 50], geometry)).toBe(true);
		expect(contains([10.3, 50], geometry)).toBe(false);
		expect(contains([11.55, 50.2], geometry)).toBe(true);
		expect(contains([11.6, 50.2], geometry)).toBe(false);
	});

	it('takes a line in parts for one line where their ends coincide, whichever way they run', () => {
		const parts = line(road.slice(2), road.slice(1, 3).toReversed(), road.slice(0, 2));
		const between = { buffer: 'road', between: ['alpha', 'beta'], km: 6 };
		const whole = asArea(derived(between));
		expect(area(asArea(derived(between, parts)))).toBeCloseTo(area(whole), -4);
	});

	it('keeps to the areas it is to be within, taken together as one', () => {
		const west = feature('west', square(10.2, 49.5));
		const east = feature('east', square(11.2, 49.5));
		const clipped = (...within: string[]) => {
			const files = folder({ buffer: 'road', within, km: 6 }, line(road), west, east);
			return asArea(atlasOf(files).places.find(({ id }) => id === 'derived')?.geometry);
		};
		expect(contains([10.3, 50], clipped('west'))).toBe(true);
		expect(contains([10.15, 50], clipped('west'))).toBe(false);
		expect(contains([11.3, 50.2], clipped('west'))).toBe(false);
		const both = clipped('west', 'east');
		expect(contains([11.3, 50.2], both)).toBe(true);
		// No edge is left where the two meet.
		expect(both.type).toBe('Polygon');
	});

	it('is closed, counterclockwise, rounded, and does not cross itself', () => {
		const geometry = asArea(derived({ buffer: 'road', km: 6 }));
		const [outer] = runsOf(geometry);
		expect(outer?.positions.at(-1)).toEqual(outer?.positions[0]);
		expect(booleanClockwise([...(outer?.positions ?? [])])).toBe(false);
		expect(kinks(geometry).features).toEqual([]);
		for (const degrees of outer?.positions.flat() ?? []) {
			expect(degrees).toBe(Number(degrees.toFixed(5)));
		}
	});

	it('is refused where it has no meaning', () => {
		const parts = line(road.slice(0, 2), road.slice(2));
		const between = ['alpha', 'beta'];
		expect(errorsOf(folder({ buffer: 'road', between, km: 6 }, parts))).toEqual([
			'places/towns.geojson:derived.derived: the parts of "road" do not join at their ends'
		]);
		expect(errorsOf(folder({ buffer: 'zone', km: 6 }))).toEqual([
			'places/towns.geojson:derived.derived: "zone" is not a line'
		]);
		expect(errorsOf(folder({ buffer: 'road', between: ['alpha', 'zone'], km: 6 }))).toEqual([
			'places/towns.geojson:derived.derived: "zone" is not a point'
		]);
		expect(errorsOf(folder({ buffer: 'road', between: ['alpha', 'alpha'], km: 6 }))).toEqual([
			expect.stringContaining('lie nearest to the same point of "road"')
		]);
		expect(errorsOf(folder({ buffer: 'road', within: ['alpha'], km: 6 }))).toEqual([
			'places/towns.geojson:derived.derived: "alpha" is not an area'
		]);
		expect(
			errorsOf(
				folder(
					{ buffer: 'road', within: ['far'], km: 6 },
					line(road),
					feature('far', square(20, 40))
				)
			)
		).toEqual([
			'places/towns.geojson:derived.derived: nothing of it lies within the areas it names'
		]);
	});
});

describe('a band', () => {
	it('is the ground near the line that lies inside the area', () => {
		const geometry = asArea(derived({ band: 'road', within: 'zone', km: 15 }));
		expect(contains([10.5, 49.95], geometry)).toBe(true);
		expect(contains([10.5, 49.8], geometry)).toBe(false);
		expect(contains([10.19, 50], geometry)).toBe(false);
	});

	it('is refused where line and area lie apart, or the area is none', () => {
		const far = line([
			[20, 50],
			[21, 50]
		]);
		expect(errorsOf(folder({ band: 'road', within: 'zone', km: 15 }, far))).toEqual([
			expect.stringContaining('"road" lies farther than 15 km from "zone"')
		]);
		expect(errorsOf(folder({ band: 'road', within: 'alpha', km: 15 }))).toEqual([
			expect.stringContaining('"alpha" is not an area')
		]);
	});
});

describe('a collection', () => {
	const member = { part_of: 'derived' };

	it('holds the points of every member', () => {
		const files = folder(
			{ collect: 'derived' },
			line(road),
			feature('one', point(10, 49), member),
			feature('two', point(11, 49), member)
		);
		expect(atlasOf(files).places.find(({ id }) => id === 'derived')?.geometry).toEqual({
			type: 'MultiPoint',
			coordinates: [
				[10, 49],
				[11, 49]
			]
		});
	});

	it('holds derived members too, and geometries of any kind', () => {
		const files = folder(
			{ collect: 'derived' },
			line(road),
			feature('one', point(10, 49), member),
			feature('two', null, { ...member, derived: { buffer: 'road', km: 1 } })
		);
		const { places } = atlasOf(files);
		expect(places.find(({ id }) => id === 'derived')?.geometry).toMatchObject({
			type: 'GeometryCollection',
			geometries: [{ type: 'Point' }, { type: 'Polygon' }]
		});
	});

	it('is refused when nothing belongs to it', () => {
		expect(errorsOf(folder({ collect: 'derived' }))).toEqual([
			'places/towns.geojson:derived.derived: no place is part_of this group'
		]);
	});
});

describe('derivations', () => {
	it('that depend on each other in a circle are refused once, with the circle', () => {
		const files = folder(
			{ band: 'road', within: 'second', km: 5 },
			line(road),
			feature('second', null, { derived: { band: 'road', within: 'third', km: 5 } }),
			feature('third', null, { derived: { band: 'road', within: 'derived', km: 5 } })
		);
		expect(errorsOf(files)).toEqual([
			'places/towns.geojson:derived.derived: depends on itself: derived → second → third → derived'
		]);
	});

	it('that name nothing are refused', () => {
		expect(errorsOf(folder({ buffer: 'nothing', between: ['alpha', 'nobody'], km: 6 }))).toEqual([
			'places/towns.geojson:derived.derived: "nothing" is no place and no basemap feature',
			'places/towns.geojson:derived.derived: "nobody" is no place and no basemap feature'
		]);
	});

	it('stay silent about a fault that is reported where it is', () => {
		const broken = smallFolder({
			'places/towns.geojson': collection(
				feature('alpha', point(10, 50)),
				feature('derived', null, { derived: { buffer: 'road', km: 6 } })
			),
			'basemap/reference.geojson': '{ "type": "FeatureCollection", "features": [{ "id": "road" '
		});
		expect(errorsOf(broken)).toEqual([
			expect.stringContaining('reference.geojson: malformed JSON')
		]);
	});

	it('of unknown kinds or with unknown properties are refused by name', () => {
		expect(errorsOf(folder({ buffer: 'road' }))).toEqual([
			'places/towns.geojson:derived.derived.km: is missing'
		]);
		expect(errorsOf(folder({ hull: 'road' }))).toContain(
			'places/towns.geojson:derived.derived.hull: unknown property'
		);
		expect(errorsOf(folder({ buffer: 'road', km: 0 }))).toEqual([
			'places/towns.geojson:derived.derived.km: expected more than 0 km'
		]);
	});
});

describe('joining lines', () => {
	it('gives one line for parts in any order and direction', () => {
		const parts = [road.slice(2), road.slice(0, 2).toReversed(), road.slice(1, 3)];
		const [joined, ...rest] = joinLines(parts);
		expect(rest).toEqual([]);
		expect([road, road.toReversed()]).toContainEqual(joined);
	});

	it('leaves parts apart whose ends do not meet', () => {
		expect(joinLines([road.slice(0, 2), road.slice(2)])).toHaveLength(2);
	});
});

describe('a drawn place', () => {
	it('is refused without geometry, and a derived one with it', () => {
		const files = smallFolder({
			'places/towns.geojson': collection(
				feature('alpha', null),
				feature('beta', point(1, 2), { derived: { collect: 'beta' } })
			),
			'articles/first.yaml': article('first', { passages: [passage()] })
		});
		expect(errorsOf(files)).toEqual([
			'places/towns.geojson:alpha.geometry: is null without "derived"',
			'places/towns.geojson:beta.geometry: must be null, as "derived" says how it is computed',
			'places/towns.geojson:beta.derived: no place is part_of this group'
		]);
	});
});
