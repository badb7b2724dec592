import bbox from '@turf/bbox';
import type { BBox, Feature, Geometry } from 'geojson';
import type { Place } from '$lib/domain/place';
import type { MapFeature } from '../features';

/** A place, all that is drawn of it, and the box that holds that. */
export interface DrawnPlace {
	readonly place: Place;
	readonly features: readonly MapFeature[];
	readonly box: BBox;
}

/** The places of which anything is drawn, in the order in which it is. */
export function drawnPlaces(
	places: readonly Place[],
	features: readonly MapFeature[]
): DrawnPlace[] {
	const byId = new Map(places.map((place) => [place.id, place]));
	return [...groupedBy(features, ({ properties }) => properties.id)].flatMap(([id, own]) => {
		const place = byId.get(id);
		return place ? [{ place, features: own, box: boxOf(own) }] : [];
	});
}

/** The box of features, `[west, south, east, north]` in degrees. */
export function boxOf(features: readonly Feature<Geometry>[]): BBox {
	return bbox({ type: 'FeatureCollection', features: [...features] });
}

/** Whether two boxes have a point in common. */
export function touch(one: BBox, other: BBox): boolean {
	return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}

/** Items by what they have in common, in the order of the first of each. */
export function groupedBy<Item>(
	items: readonly Item[],
	keyOf: (item: Item) => string
): Map<string, Item[]> {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
