import bbox from '@turf/bbox';
import difference from '@turf/difference';
import { feature, featureCollection, polygon } from '@turf/helpers';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { success, failure, type Result } from '../result';
import { isArea } from './band';
import type { Named } from './buffer';

/** What of some ground lies inside any of the areas, which are taken together as one. */
export function clipTo(
	ground: Polygon | MultiPolygon,
	areas: readonly Named[]
): Result<Polygon | MultiPolygon> {
	const inside: Feature<Polygon | MultiPolygon>[] = [];
	for (const { id, geometry } of areas) {
		if (!isArea(geometry)) return failure(`"${id}" is not an area`);
		inside.push(feature(geometry));
	}
	// Cut area by area, the ground would show their edges: what lies elsewhere is cut off instead.
	const [west, south, east, north] = bbox(ground);
	const around = boxOf(west - 1, south - 1, east + 1, north + 1);
	const elsewhere = difference(featureCollection([around, ...inside]));
	const kept = elsewhere
		? difference(featureCollection([feature(ground), elsewhere]))
		: feature(ground);
	return kept ? success(kept.geometry) : failure('nothing of it lies within the areas it names');
}

function boxOf(west: number, south: number, east: number, north: number) {
	return polygon([
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south]
		]
	]);
}
