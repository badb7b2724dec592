import type { Atlas } from '../../../domain/atlas';
import type { ConceptType, FeatureClass } from '../../../domain/kind';
import { membersOf } from '../../../domain/meant';
import type { Place } from '../../../domain/place';

/**
 * The feature classes of a place: those of its members for a group. A kind of which none is stated
 * is a site where it is a point, else a region.
 */
export function featureClasses({ places, kinds }: Atlas, place: Place): FeatureClass[] {
	const members = membersOf(places, place.id);
	const classes = (members.length > 0 ? members : [place]).map(
		({ kind, geometry }) =>
			kinds.places.find(({ id }) => id === kind)?.fclass ?? (geometry.type === 'Point' ? 'S' : 'L')
	);
	return [...new Set(classes)];
}

/** The type of a place in a shared vocabulary; `null` where its kind states none. */
export function placeType({ kinds }: Atlas, { kind }: Place): ConceptType | null {
	return kinds.places.find(({ id }) => id === kind)?.type ?? null;
}
