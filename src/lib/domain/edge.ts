import distance from '@turf/distance';
import { lineString } from '@turf/helpers';
import pointToLineDistance from '@turf/point-to-line-distance';
import type { MultiPolygon, Point, Polygon, Position } from 'geojson';
import { remembered } from './remembered';

const METRES = { units: 'meters' } as const;

/** A piece of an area's outline. */
interface Edge {
	readonly from: Position;
	readonly to: Position;
	readonly metres: number;
}

/** Whether the outline of an area, its holes included, comes as near to a point as `metres`. */
export function isNearOutline(point: Point, area: Polygon | MultiPolygon, metres: number): boolean {
	// To measure the way to an edge takes long: what begins too far off for its length is passed over.
	return outlineOf(area).some(
		(edge) =>
			distance(point, edge.from, METRES) - edge.metres <= metres + ROUNDING_M &&
			pointToLineDistance(point, lineString([edge.from, edge.to]), METRES) <= metres
	);
}

/** More than rounding makes of a distance on the globe. */
const ROUNDING_M = 1;

const outlineOf = remembered((area: Polygon | MultiPolygon): Edge[] => {
	const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
	return polygons.flat().flatMap((ring) =>
		ring.slice(1).map((to, before) => {
			const from = ring[before] ?? to;
			return { from, to, metres: distance(from, to, METRES) };
		})
	);
});
