import destination from '@turf/destination';
import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import { writeCoordinates } from '../../../src/lib/domain/point-query';
import { indexAtlas } from '../../../src/lib/domain/atlas-index';
import { sightOf, startOf } from '../../../src/lib/domain/measure';
import { stateDistance } from '../../../src/lib/domain/stated-distance';
import { parseDay } from '../../../src/lib/domain/timespan';
import {
	mappedPlaces,
	answerPointQuery,
	type MappedPlace,
	type PublishedPlaces
} from '../../../src/lib/domain/point-answer';
import { COMPASS_DIRECTIONS, compassDirectionOf } from '../../../src/lib/domain/compass-direction';
import { atlas } from '../../../src/lib/server/atlas';
import { placesGeojson } from '../../../src/lib/server/published/places-geojson';

const published: PublishedPlaces = placesGeojson(atlas);
const places = mappedPlaces(indexAtlas(atlas).places, published);
const day = (text: string) => parseDay(text) ?? NaN;
const whole = atlas.metadata.window;
const at = (lng: number, lat: number, metresPerPixel = 100) => ({
	position: [lng, lat] as const,
	metresPerPixel
});

function place(
	id: string,
	geometry: Geometry,
	precisionM: number | null,
	more: Partial<MappedPlace> = {}
): MappedPlace {
	return { id, geometry, precisionM, partOf: null, existence: { start: null, end: null }, ...more };
}
const line = (...coordinates: [number, number][]): Geometry => ({
	type: 'LineString',
	coordinates
});
const point = (lng: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lng, lat] });

// Away from the poles, where every direction is south, and from the antimeridian.
const position = fc.tuple(
	fc.double({ min: -170, max: 170, noNaN: true }),
	fc.double({ min: -70, max: 70, noNaN: true })
);

describe('compass directions', () => {
	test('are the nearest of eight', () => {
		expect([0, 44, 46, 90, 181, -90, -1, 337, 338, 720].map(compassDirectionOf)).toEqual([
			'n',
			'ne',
			'ne',
			'e',
			's',
			'w',
			'n',
			'nw',
			'n',
			'n'
		]);
	});

	test('turn right round with the bearing', () => {
		fc.assert(
			fc.property(fc.integer({ min: -720, max: 720 }), (bearing) => {
				const opposite = (COMPASS_DIRECTIONS.indexOf(compassDirectionOf(bearing)) + 4) % 8;
				// On the border between two directions rounding may go either way.
				fc.pre((bearing * 2) % 45 !== 0 || bearing % 45 === 0);
				expect(compassDirectionOf(bearing + 180)).toBe(COMPASS_DIRECTIONS[opposite]);
			})
		);
	});
});

describe('a distance as stated', () => {
	test('has no digit beyond the first of its error', () => {
		expect(stateDistance(12_345, 3100)).toEqual({ metres: 12_000, plusMinusM: 3100, stepM: 1000 });
		expect(stateDistance(12_345, 640)).toEqual({ metres: 12_300, plusMinusM: 640, stepM: 100 });
		expect(stateDistance(12_345, 641.2).plusMinusM).toBe(650);
		expect(stateDistance(12_345, null)).toEqual({ metres: 12_000, plusMinusM: null, stepM: 1000 });
	});

	test('stays within its own error and step of the truth', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1e7, noNaN: true }),
				fc.double({ min: 0.01, max: 1e6, noNaN: true }),
				(metres, error) => {
					const stated = stateDistance(metres, error);
					expect(Math.abs(stated.metres - metres)).toBeLessThanOrEqual(stated.stepM / 2 + 1e-6);
					expect(stated.plusMinusM).toBeGreaterThanOrEqual(error * (1 - 1e-9));
					expect(stated.stepM).toBeLessThanOrEqual(Math.max(1, error) * (1 + 1e-9));
				}
			)
		);
	});
});

describe('coordinates to copy', () => {
	test('put latitude first', () => {
		expect(writeCoordinates(at(36.52, 35.77, 100)).text).toBe('35.77, 36.52');
	});

	test('have no digit finer than a screen pixel, and own up to their rounding', () => {
		fc.assert(
			fc.property(
				position,
				fc.double({ min: 0.5, max: 50_000, noNaN: true }),
				([lng, lat], pixel) => {
					const { text, plusMinusM } = writeCoordinates(at(lng, lat, pixel));
					const [latitude = '', longitude = ''] = text.split(', ');
					const digits = longitude.split('.')[1]?.length ?? 0;
					if (digits > 0) {
						const finest = 111_200 * Math.cos((lat * Math.PI) / 180) * 10 ** -digits;
						expect(finest).toBeGreaterThanOrEqual(pixel * (1 - 1e-9));
					}
					const off = Math.abs(Number(latitude) - lat) * 111_200;
					expect(off).toBeLessThanOrEqual(plusMinusM);
					expect(Number(longitude)).toBeCloseTo(lng, Math.max(0, digits - 1));
				}
			)
		);
	});
});

describe('the way to a place', () => {
	test('gives back distance and direction of a point set out from here', () => {
		fc.assert(
			fc.property(
				position,
				fc.constantFrom(...COMPASS_DIRECTIONS),
				fc.integer({ min: 1000, max: 300_000 }),
				(from, direction, metres) => {
					const bearing = COMPASS_DIRECTIONS.indexOf(direction) * 45;
					const there = destination(from, metres, bearing, { units: 'meters' }).geometry;
					const sight = sightOf(there, from);
					expect(sight?.metres).toBeCloseTo(metres, -1);
					expect(compassDirectionOf(sight?.bearing ?? NaN)).toBe(direction);
				}
			)
		);
	});

	test('is no longer to a line than to any of its vertices, and lies along it', () => {
		fc.assert(
			fc.property(
				position,
				fc.array(position, { minLength: 2, maxLength: 6 }),
				(from, vertices) => {
					// A degree or so around the point, so that no segment crosses half the globe.
					const near = vertices.map(([lng, lat]): [number, number] => [
						from[0] + lng / 170,
						from[1] + lat / 70
					]);
					const toLine = sightOf({ type: 'LineString', coordinates: near }, from);
					const toVertices = near.map((each) => sightOf(point(...each), from)?.metres ?? 0);
					expect(toLine?.metres).toBeLessThanOrEqual(Math.min(...toVertices) + 1);
					expect(toLine?.alongM).toBeGreaterThanOrEqual(0);
				}
			)
		);
	});

	test('along a line is counted from its first position', () => {
		const eastward = line([36, 36], [37, 36]);
		const degree = 111_195 * Math.cos((36 * Math.PI) / 180);
		expect(sightOf(eastward, [36.25, 36.1])?.alongM).toBeCloseTo(degree / 4, -3);
		expect(sightOf(line([37, 36], [36, 36]), [36.25, 36.1])?.alongM).toBeCloseTo(
			(degree * 3) / 4,
			-3
		);
		expect(
			startOf({
				type: 'LineString',
				coordinates: [
					[36, 36],
					[37, 36]
				]
			})
		).toBe('w');
		expect(
			startOf({
				type: 'LineString',
				coordinates: [
					[36, 36],
					[37, 36],
					[36, 36]
				]
			})
		).toBeNull();
	});

	test('is not defined for areas', () => {
		expect(sightOf({ type: 'Polygon', coordinates: [] }, [0, 0])).toBeNull();
	});
});

describe('a point query', () => {
	test('adds the precision of the place to that of the screen', () => {
		const road = place('road', line([36, 36], [37, 36]), 3000);
		const { measures } = answerPointQuery([road], at(36.5, 36.5, 100), whole, ['road']);
		expect(measures[0]?.found?.distance).toEqual({ metres: 55_000, plusMinusM: 3100, stepM: 1000 });
		expect(measures[0]?.found?.direction).toBe('s');
		expect(measures[0]?.found?.along).toMatchObject({ start: 'w', distance: { metres: 45_000 } });
	});

	test('gives no direction where the error could turn it, and says when the point may lie on it', () => {
		const road = place('road', line([36, 36], [37, 36]), 3000);
		const found = (lat: number) =>
			answerPointQuery([road], at(36.5, lat), whole, ['road']).measures[0]?.found;
		expect(found(36.01)).toMatchObject({ within: true, direction: null });
		expect(found(36.035)).toMatchObject({ within: false, direction: null });
		expect(found(36.06)).toMatchObject({ within: false, direction: 's' });
	});

	test('takes the precision of the stretch that the nearest point lies on', () => {
		const stretched: MappedPlace = {
			...place('road', line([36, 36], [37, 36]), 9000),
			geometry: {
				type: 'MultiLineString',
				coordinates: [
					[
						[36, 36],
						[37, 36]
					],
					[
						[37, 36],
						[38, 36]
					]
				]
			},
			stretchesM: [1000, 9000]
		};
		const within = (lng: number) =>
			answerPointQuery([stretched], at(lng, 36.05), whole, ['road']).measures[0]?.found?.within;
		expect(within(36.5)).toBe(false);
		expect(within(37.5)).toBe(true);
	});

	test('measures to the nearest member of a group that existed in the window', () => {
		const until = (text: string) => ({
			start: null,
			end: {
				edtf: text,
				earliest: day(text),
				latest: day(text),
				stated: { earliest: day(text), latest: day(text) },
				approximate: false,
				uncertain: false
			}
		});
		const posts = [
			place('posts', { type: 'GeometryCollection', geometries: [] }, null),
			place('near', point(36, 36), 500, { partOf: 'posts', existence: until('2018-01-01') }),
			place('far', point(36, 37), 500, { partOf: 'posts' })
		];
		const nearest = (from: string) =>
			answerPointQuery(posts, at(36, 36.1), { from: day(from), to: day('2021-01-01') }, ['posts'])
				.measures[0]?.found?.id;
		expect(nearest('2017-01-01')).toBe('near');
		expect(nearest('2019-01-01')).toBe('far');
	});

	test('has nothing to measure to when no member existed, rather than the group at large', () => {
		const { measures } = answerPointQuery(
			places,
			at(36.5, 35.7),
			{ from: day('2017-01-01'), to: day('2017-06-01') },
			['observation-posts', 'm4-highway']
		);
		expect(measures[0]).toEqual({ to: 'observation-posts', found: null });
		expect(measures[1]?.found?.id).toBe('m4-highway');
	});

	test('names the zones and governorates that hold a point, in doubt where the edge is near', () => {
		const inZone = answerPointQuery(places, at(36.62, 35.93), whole, []).holders;
		expect(inZone).toContainEqual({
			id: 'idlib-governorate',
			nearEdge: false,
			maybeAbsent: false
		});
		const morek = answerPointQuery(places, at(36.7, 35.374), whole, []).holders;
		expect(morek.find(({ id }) => id === 'de-escalation-zone')?.nearEdge).toBe(true);
	});

	test('leaves out zones that did not exist in the window, and doubts those that only may have', () => {
		const inside: [number, number] = [36.52, 35.76];
		const zones = (from: string, to: string) =>
			answerPointQuery(places, at(...inside), { from: day(from), to: day(to) }, []).holders.map(
				({ id }) => id
			);
		expect(zones('2018-10-01', '2019-10-01')).not.toContain('m4-security-corridor');
		expect(zones('2020-03-05', '2020-10-01')).toContain('m4-security-corridor');
		const about = {
			edtf: '2018~',
			earliest: day('2017-01-01'),
			latest: day('2019-12-31'),
			stated: { earliest: day('2018-01-01'), latest: day('2018-12-31') }
		};
		const zone = place(
			'zone',
			{
				type: 'Polygon',
				coordinates: [
					[
						[36, 36],
						[37, 36],
						[37, 37],
						[36, 37],
						[36, 36]
					]
				]
			},
			1000,
			{
				existence: {
					start: { ...about, stated: about, approximate: true, uncertain: false },
					end: null
				}
			}
		);
		const window = { from: day('2018-01-01'), to: day('2018-02-01') };
		expect(answerPointQuery([zone], at(36.5, 36.5), window, []).holders).toEqual([
			{ id: 'zone', nearEdge: false, maybeAbsent: true }
		]);
		expect(answerPointQuery([zone], at(36.5, 35.999), window, []).holders).toEqual([
			{ id: 'zone', nearEdge: true, maybeAbsent: true }
		]);
	});

	test('of the real atlas can be measured to everything it names', () => {
		const { measures } = answerPointQuery(places, at(36.6, 35.9), whole, atlas.metadata.measureTo);
		expect(measures.length).toBeGreaterThan(1);
		for (const { to, found } of measures) expect(found, to).not.toBeNull();
	});
});
