import booleanClockwise from '@turf/boolean-clockwise';
import kinks from '@turf/kinks';
import type { Position } from 'geojson';
import { positionsOf, runsOf, samePosition, showPosition, swapped } from '../positions';
import type { DrawnGeometry } from '../schema/geometry';
import { strayPosition } from './stray-position';

/** The reasons why a drawn geometry cannot be used; none for a valid one. */
export function geometryFaults(geometry: DrawnGeometry): string[] {
	const positions = positionsOf(geometry);
	if (positions.length === 0 || runsOf(geometry).some((run) => run.positions.length === 0)) {
		return ['holds no positions'];
	}
	const outside = positions.find((position) => !isInRange(position));
	if (outside) return [`${showPosition(outside)} is out of range${swapHint(outside)}`];
	// A position astray mostly makes an edge cross itself as well, which would hide the reason.
	const strays = runsOf(geometry).flatMap((run) => strayPosition(run) ?? []);
	if (strays.length > 0) return strays;
	switch (geometry.type) {
		case 'Point':
		case 'MultiPoint':
			return [];
		case 'LineString':
		case 'MultiLineString':
			return runsOf(geometry).flatMap(({ positions }) =>
				positions.length < 2 ? ['a line needs two positions'] : []
			);
		case 'Polygon':
			return areaFaults(geometry.coordinates);
		case 'MultiPolygon':
			return geometry.coordinates.flatMap(areaFaults);
	}
}

function isInRange([lng = NaN, lat = NaN]: Position): boolean {
	return Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}

function swapHint(position: Position): string {
	return isInRange(swapped(position)) ? ': latitude and longitude look swapped' : '';
}

/** Faults of one polygon, given as its rings: the outer one first, then holes. */
function areaFaults(rings: Position[][]): string[] {
	const faults = rings.flatMap((ring, index) => ringFaults(ring, index > 0));
	if (faults.length > 0) return faults;
	const [crossing] = kinks({ type: 'Polygon', coordinates: rings }).features;
	return crossing
		? [
				`the area's edge crosses or touches itself at ${showPosition(crossing.geometry.coordinates)}`
			]
		: [];
}

function ringFaults(ring: Position[], hole: boolean): string[] {
	const [first = []] = ring;
	const where = `the ring from ${showPosition(first)}`;
	if (!samePosition(first, ring.at(-1))) {
		return [`${where} is not closed: its last position must repeat its first`];
	}
	if (ring.length < 4) return [`${where} has fewer than four positions`];
	const repeated = ring.find((position, index) => samePosition(position, ring[index + 1]));
	if (repeated) return [`${where} repeats the position ${showPosition(repeated)}`];
	const spike = ring.find((_, index) => samePosition(ring[index - 1], ring[index + 1]));
	if (spike) return [`${where} runs back on itself at ${showPosition(spike)}`];
	if (booleanClockwise(ring) === hole) return [];
	return [
		hole
			? `${where} is a hole and is wound counterclockwise, expected clockwise`
			: `${where} is wound clockwise, expected counterclockwise (RFC 7946); ` +
				'a ring also turns round when latitude and longitude are swapped'
	];
}
