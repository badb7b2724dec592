import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import distance from '@turf/distance';
import pointToPolygonDistance from '@turf/point-to-polygon-distance';
import type { Geometry, MultiPolygon, Point, Polygon } from 'geojson';
import type { Place } from './place';

/** What it takes of a place to compare positions. */
type Positioned = Pick<Place, 'id' | 'geometry' | 'precisionM'>;

/** A place near another one. */
export interface Neighbour {
	readonly id: string;
	/** Distance between the two points, metres, as stated: either may lie elsewhere by its precision. */
	readonly metres: number;
}

/** An area that holds a place. */
export interface Enclosure {
	readonly id: string;
	/** The edge lies nearer than position and outline are known: the place may be on its other side. */
	readonly doubtful: boolean;
}

/** The nearest point-like places, nearest first; none for lines and areas, none beyond `withinM` metres. */
export function neighboursOf(
	places: readonly Place[],
	place: Place,
	{ most = 5, withinM = 50_000 } = {}
): Neighbour[] {
	const { geometry } = place;
	if (!isPoint(geometry)) return [];
	return places
		.flatMap(({ id, geometry: other }) =>
			id !== place.id && isPoint(other)
				? [{ id, metres: distance(geometry, other, { units: 'meters' }) }]
				: []
		)
		.filter(({ metres }) => metres <= withinM)
		.sort((a, b) => a.metres - b.metres)
		.slice(0, most);
}

/**
 * The areas that hold a point-like place, or may hold it: where the edge is nearer than the sum of
 * both precisions, the answer is doubtful whichever side the drawing shows.
 */
export function enclosuresOf(
	places: readonly Positioned[],
	place: Omit<Positioned, 'id'>
): Enclosure[] {
	const { geometry } = place;
	if (!isPoint(geometry)) return [];
	return places.flatMap((area) => {
		if (!isArea(area.geometry)) return [];
		// Negative inside the area.
		const fromEdge = pointToPolygonDistance(geometry, area.geometry, { units: 'meters' });
		const doubtful = Math.abs(fromEdge) <= (place.precisionM ?? 0) + (area.precisionM ?? 0);
		const inside = booleanPointInPolygon(geometry, area.geometry);
		return inside || doubtful ? [{ id: area.id, doubtful }] : [];
	});
}

function isPoint(geometry: Geometry): geometry is Point {
	return geometry.type === 'Point';
}

function isArea(geometry: Geometry): geometry is Polygon | MultiPolygon {
	return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
