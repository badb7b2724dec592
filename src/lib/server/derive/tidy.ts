import booleanClockwise from '@turf/boolean-clockwise';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { samePosition } from '../positions';

/** Five decimals are about a metre, finer than any position here is known. */
const DECIMALS = 5;

/**
 * Rounds a computed area and winds it as RFC 7946 asks: outer rings counterclockwise, holes
 * clockwise. Rings that rounding has closed up are dropped; `decimals` counts those of degrees.
 */
export function tidyArea(
	area: Polygon | MultiPolygon,
	decimals = DECIMALS
): Polygon | MultiPolygon {
	const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
	const tidied = polygons
		.map((rings) => rings.map((ring, index) => tidyRing(ring, index > 0, decimals)))
		.map((rings) => (isRing(rings[0]) ? rings.filter(isRing) : []))
		.filter((rings) => rings.length > 0);
	const [only] = tidied;
	return tidied.length === 1 && only
		? { type: 'Polygon', coordinates: only }
		: { type: 'MultiPolygon', coordinates: tidied };
}

/** A position with so many decimals of a degree. */
function roundPosition(position: Position, decimals: number): Position {
	return position.map((degrees) => Number(degrees.toFixed(decimals)));
}

/** Rounded positions without those that rounding has made equal to the one before. */
export function roundPositions(positions: readonly Position[], decimals: number): Position[] {
	return positions
		.map((position) => roundPosition(position, decimals))
		.filter((position, index, all) => !samePosition(position, all[index - 1]));
}

function tidyRing(ring: Position[], hole: boolean, decimals: number): Position[] {
	const rounded = roundPositions(ring, decimals);
	return isRing(rounded) && booleanClockwise(rounded) !== hole ? rounded.toReversed() : rounded;
}

function isRing(ring: Position[] | undefined): boolean {
	return ring !== undefined && ring.length >= 4;
}
