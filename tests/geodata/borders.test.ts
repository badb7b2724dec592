import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import destination from '@turf/destination';
import distance from '@turf/distance';
import nearestPointOnLine from '@turf/nearest-point-on-line';
import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { atlas } from '../../src/lib/server/atlas';
import { basemapGeometry } from '../../src/lib/server/basemap';
import { positionsOf } from '../../src/lib/server/positions';
import { readSources } from '../../src/lib/server/sources';
import { parsedCollection } from '../support/damage';

const { region } = basemapGeometry(atlas.metadata.region, atlas.basemap.borders);

const geometryOf = (id: string): Geometry => {
	const found =
		atlas.places.find((place) => place.id === id) ??
		atlas.basemap.towns.find((town) => town.id === id);
	if (!found) throw new Error(`there is no ${id}`);
	return found.geometry;
};

function holds(area: string, point: string): boolean {
	const [ground, spot] = [geometryOf(area), geometryOf(point)];
	if (spot.type !== 'Point' || (ground.type !== 'Polygon' && ground.type !== 'MultiPolygon')) {
		throw new Error(`${point} is no point, or ${area} no area`);
	}
	return booleanPointInPolygon(spot, ground);
}

describe('the one border of the atlas', () => {
	it.each([
		['idlib-governorate', 'bab-al-hawa'],
		['hatay', 'cilvegozu'],
		['hatay', 'reyhanli'],
		['latakia-governorate', 'post-zaytuna'],
		['peace-spring-area', 'tell-abyad'],
		['peace-spring-area', 'ras-al-ayn']
	])('leaves to %s what belongs there: %s', (area, point) => {
		expect(holds(area, point)).toBe(true);
	});

	it('is the line that the basemap draws', () => {
		const drawn = new Set(
			region.borders.features.flatMap(({ geometry }) => positionsOf(geometry)).map(String)
		);
		const missing = positionsOf(geometryOf('syrian-turkish-border')).filter((each) => !drawn.has(String(each)));
		expect(missing).toEqual([]);
	});

	it.each(['de-escalation-zone', 'm4-security-corridor'])(
		'is not crossed by %s: no corner of it lies in the province beyond',
		(area) => {
			const province = geometryOf('hatay');
			const border = geometryOf('syrian-turkish-border');
			if (province.type !== 'Polygon' || border.type !== 'MultiLineString') throw new Error('no area');
			const beyond = positionsOf(geometryOf(area)).filter(
				(each) =>
					booleanPointInPolygon(each, province) &&
					// What is computed is rounded to a metre.
					distance(each, nearestPointOnLine(border, each), { units: 'meters' }) > 2
			);
			expect(beyond).toEqual([]);
		}
	);
});

it('the corridor holds what lies 5 km south of the road, whatever governorate it is in', () => {
	const corridor = geometryOf('m4-security-corridor');
	if (corridor.type !== 'Polygon' && corridor.type !== 'MultiPolygon') throw new Error('no area');
	const ends = [geometryOf('ain-al-hawr'), geometryOf('trumba')].flatMap(positionsOf);
	const [west = 0, east = 0] = ends.map(([lng = 0]) => lng);
	const road = positionsOf(geometryOf('m4-highway')).filter(
		([lng = 0]) => lng > west && lng < east
	);
	expect(road.length).toBeGreaterThan(10);
	const outside = road
		.map((each) => destination(each, 5, 180))
		.filter((south) => !booleanPointInPolygon(south, corridor));
	expect(outside).toEqual([]);
});

describe('what is rounded in the real data', () => {
	const read = readSources('geodata');
	const files = (read.ok ? read.value : []).filter(({ path }) => path.startsWith('places/'));
	const rounded = files.flatMap(({ text }) =>
		parsedCollection(text).features.filter(({ properties }) => properties.rounded === true)
	);

	it.each(rounded.map((feature) => [feature.id, feature] as const))(
		'stays within the precision of %s',
		(id, { geometry, properties }) => {
			const place = atlas.places.find((each) => each.id === id);
			const lines = geometryOf(id);
			if (!geometry || !place) throw new Error(`${id} is not drawn`);
			const parts = lines.type === 'MultiLineString' ? lines.coordinates : [positionsOf(lines)];
			const drawn = geometry.type === 'MultiLineString' ? geometry.coordinates : [positionsOf(geometry)];
			for (const [index, part] of drawn.entries()) {
				const metres = place.stretches[index]?.precisionM ?? Number(properties.precision_m);
				const line = { type: 'LineString' as const, coordinates: parts[index] ?? [] };
				const off = part.map((each) => distance(each, nearestPointOnLine(line, each), { units: 'meters' }));
				expect(Math.max(...off)).toBeLessThanOrEqual(metres);
			}
		}
	);
});
