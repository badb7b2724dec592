import type { Position } from 'geojson';
import type { DrawnGeometry } from '../schema/geometry';
import { roundPositions } from './tidy';

/** Positions put in place of one corner, less one. */
const STEPS = 8;
/** Of the precision, what rounding may use up: the drawing itself is no better than the other half. */
const SHARE = 0.5;
/** About a metre, finer than anything that was drawn by hand. */
const DECIMALS = 5;
const METRES_PER_DEGREE = 111_195;

/** How far corners may be cut, in metres, by index of the part, and which positions stay corners. */
export interface Rounding {
	readonly precisionM: (part: number) => number;
	readonly stays: (position: Position) => boolean;
}

/**
 * A geometry drawn by hand with its corners rounded. Each corner becomes the quadratic curve between
 * two points of its arms, at most their middles, so that whole arms melt into one smooth line (a
 * uniform quadratic B-spline, the limit of Chaikin's corner cutting). The arms' points are chosen so
 * that no drawn position ends up farther from the curve than half of the precision. Ends stay.
 */
export function roundCorners(geometry: DrawnGeometry, rounding: Rounding): DrawnGeometry {
	const line = (positions: readonly Position[], part: number) =>
		roundLine(positions, SHARE * rounding.precisionM(part), rounding.stays);
	const ring = (positions: readonly Position[]) =>
		roundRing(positions, SHARE * rounding.precisionM(0), rounding.stays);
	switch (geometry.type) {
		case 'LineString':
			return { ...geometry, coordinates: line(geometry.coordinates, 0) };
		case 'MultiLineString':
			return { ...geometry, coordinates: geometry.coordinates.map(line) };
		case 'Polygon':
			return { ...geometry, coordinates: geometry.coordinates.map(ring) };
		case 'MultiPolygon':
			return { ...geometry, coordinates: geometry.coordinates.map((each) => each.map(ring)) };
		default:
			return geometry;
	}
}

type Stays = Rounding['stays'];

function roundLine(positions: readonly Position[], withinM: number, stays: Stays): Position[] {
	const last = positions.length - 1;
	const rounded = positions.flatMap((corner, index) =>
		index === 0 || index === last
			? [corner]
			: roundCorner(positions[index - 1], corner, positions[index + 1], withinM, stays)
	);
	return roundPositions(rounded, DECIMALS);
}

/** A ring has no ends: its first corner is rounded like all others, and the ring closed again. */
function roundRing(ring: readonly Position[], withinM: number, stays: Stays): Position[] {
	const corners = ring.slice(0, -1);
	const rounded = corners.flatMap((corner, index) =>
		roundCorner(
			corners.at(index - 1),
			corner,
			corners[(index + 1) % corners.length],
			withinM,
			stays
		)
	);
	return roundPositions([...rounded, ...rounded.slice(0, 1)], DECIMALS);
}

function roundCorner(
	before: Position | undefined,
	corner: Position,
	after: Position | undefined,
	withinM: number,
	stays: Stays
): Position[] {
	if (!before || !after || stays(corner)) return [corner];
	const [lng = 0, lat = 0] = corner;
	const [ax = 0, ay = 0] = [(before[0] ?? 0) - lng, (before[1] ?? 0) - lat];
	const [bx = 0, by = 0] = [(after[0] ?? 0) - lng, (after[1] ?? 0) - lat];
	// The curve passes the corner at a quarter of the sum of both arms, as long as they are cut here.
	const sumM = METRES_PER_DEGREE * Math.hypot((ax + bx) * Math.cos((lat * Math.PI) / 180), ay + by);
	const share = Math.min(0.5, sumM === 0 ? 0 : (4 * withinM) / sumM);
	if (share === 0) return [corner];
	return Array.from({ length: STEPS + 1 }, (_, step) => {
		const t = step / STEPS;
		const [toA, toB] = [share * (1 - t) ** 2, share * t ** 2];
		return [lng + toA * ax + toB * bx, lat + toA * ay + toB * by];
	});
}
