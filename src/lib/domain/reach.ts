import bbox from '@turf/bbox';
import type { MultiPolygon, Point, Polygon } from 'geojson';
import { remembered } from './remembered';

/** `[west, south, east, north]` in degrees; west and east may lie beyond the antimeridian. */
export type Reach = readonly [number, number, number, number];

/** A little less than a degree of a great circle is long: a reach is rather too large than too small. */
const METRES_PER_DEGREE = 111_000;
/** Room for rounding, in degrees. */
const SLACK = 1e-6;

/** The box of all that lies within `metres` of a point or an area, whose edges are great circles. */
export function reachOf(geometry: Point | Polygon | MultiPolygon, metres: number): Reach {
	const [west, south, east, north] = extentOf(geometry);
	const degrees = metres / METRES_PER_DEGREE + SLACK;
	const [bottom, top] = [south - degrees, north + degrees];
	const farthest = Math.max(Math.abs(bottom), Math.abs(top));
	// Round a pole lie all longitudes.
	if (farthest >= 90) return [-180, bottom, 180, top];
	const across = degrees / Math.cos(radians(farthest));
	return [west - across, bottom, east + across, top];
}

/** Whether two boxes overlap, the long way round the world as well. */
export function meet([west, south, east, north]: Reach, other: Reach): boolean {
	if (south > other[3] || north < other[1]) return false;
	return TURNS.some((turn) => west + turn <= other[2] && east + turn >= other[0]);
}

/** What to add to longitudes that may be written a turn apart. */
export const TURNS = [-360, 0, 360];

/** The box of a geometry as the globe has it: great circles bend towards the poles. */
const extentOf = remembered((geometry: Point | Polygon | MultiPolygon): Reach => {
	const [west, south, east, north] = bbox(geometry);
	const spans = spansOf(geometry);
	// Of two ways from one longitude to another a great circle takes the shorter.
	const widest = spans.reduce((most, span) => Math.max(most, Math.min(span, 360 - span)), 0);
	const around = spans.some((span) => span > 180);
	return [around ? -180 : west, -bent(-south, widest), around ? 180 : east, bent(north, widest)];
});

/** Degrees of longitude between each two neighbouring positions of an outline. */
function spansOf(geometry: Point | Polygon | MultiPolygon): number[] {
	if (geometry.type === 'Point') return [];
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.flatMap((rings) =>
		rings.flatMap((ring) =>
			ring.slice(1).map(([lng = 0], before) => Math.abs(lng - (ring[before]?.[0] ?? lng)))
		)
	);
}

/** The northernmost latitude of a great circle between two positions no farther north than `lat`. */
function bent(lat: number, span: number): number {
	if (lat <= 0) return lat;
	return (Math.atan(Math.tan(radians(lat)) / Math.cos(radians(span / 2))) * 180) / Math.PI;
}

function radians(degrees: number): number {
	return (degrees * Math.PI) / 180;
}
