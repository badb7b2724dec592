import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { isNearOutline } from './edge';
import { isArea } from './geometry';
import type { Place } from './place';
import { meet, reachOf } from './reach';

/** What it takes of a place to compare positions. */
export type Positioned = Pick<Place, 'id' | 'geometry' | 'precisionM'>;

/** An area that holds a place. */
export interface Enclosure {
	readonly id: string;
	/** The edge lies nearer than position and outline are known: the place may be on its other side. */
	readonly doubtful: boolean;
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
	if (geometry.type !== 'Point') return [];
	const reach = reachOf(geometry, place.precisionM ?? 0);
	return places.flatMap((area) => {
		if (!isArea(area.geometry)) return [];
		if (!meet(reach, reachOf(area.geometry, area.precisionM ?? 0))) return [];
		const doubt = (place.precisionM ?? 0) + (area.precisionM ?? 0);
		const doubtful = isNearOutline(geometry, area.geometry, doubt);
		const inside = booleanPointInPolygon(geometry, area.geometry);
		return inside || doubtful ? [{ id: area.id, doubtful }] : [];
	});
}
