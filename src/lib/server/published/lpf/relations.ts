import { placeById, type Atlas, type Reference } from '../../../domain/atlas';
import { areasNear } from '../../../domain/areas-near';
import { textIn, type Lang } from '../../../domain/localized';
import type { Place } from '../../../domain/place';
import { enclosuresOf } from '../../../domain/surroundings';
import type { Addresses } from '../addresses';
import { featureClasses } from './kinds';
import type { Certainty } from './when';

/** A relation to another place, in the Getty vocabularies' terms. */
export interface Relation {
	readonly relationType: string;
	readonly relationTo: string;
	readonly label: string;
	readonly certainty?: Certainty;
}

/** A link to a page about the place, or to a text that may speak of it. */
export interface Link {
	readonly type: 'primaryTopicOf' | 'subjectOf' | 'seeAlso';
	readonly identifier: string;
}

/**
 * The group a place belongs to and the areas that hold it as they are drawn. Only an administrative
 * area has its places as parts; of a zone it is merely said that they lie in it.
 */
export function relationsOf(atlas: Atlas, place: Place, addresses: Addresses): Relation[] {
	const group = place.partOf === null ? undefined : placeById(atlas.places, place.partOf);
	const membership = group && {
		relationType: 'gvp:tgn3317_member_of',
		relationTo: addresses.place(group.id),
		label: `member of ${textIn(group.name, 'en')}`
	};
	const enclosures = enclosuresOf(areasNear(atlas.places, place), place).flatMap(
		({ id, doubtful }) => {
			const area = placeById(atlas.places, id);
			if (!area) return [];
			const administrative = featureClasses(atlas, area).includes('A');
			const certainty: Certainty = doubtful ? 'uncertain' : 'less-certain';
			return {
				relationType: administrative ? 'gvp:broaderPartitive' : 'gvp:tgn3000_related_to',
				relationTo: addresses.place(id),
				label: `${doubtful ? 'possibly inside' : 'inside'} ${textIn(area.name, 'en')}, as it is drawn`,
				// Computed from generalised outlines, never stated by a source.
				certainty
			};
		}
	);
	return [...(membership ? [membership] : []), ...enclosures];
}

/**
 * The pages about the place in the other languages than its identifier's, the articles that speak of it or of its group, and those in
 * which it is only one of several that may be meant.
 */
export function linksOf(
	place: Place,
	references: readonly Reference[],
	otherLangs: readonly Lang[],
	addresses: Addresses
): Link[] {
	const certain = references.filter(({ role }) => role !== 'one-of');
	const slugs = new Set(certain.map(({ article }) => article.slug));
	const possible = new Set(
		references.flatMap(({ article: { slug } }) => (slugs.has(slug) ? [] : slug))
	);
	return [
		...otherLangs.map((lang): Link => ({
			type: 'primaryTopicOf',
			identifier: addresses.place(place.id, lang)
		})),
		...[...slugs].map((slug): Link => ({
			type: 'subjectOf',
			identifier: addresses.article(slug)
		})),
		...[...possible].map((slug): Link => ({
			type: 'seeAlso',
			identifier: addresses.article(slug)
		}))
	];
}

/** From here on an outline counts as approximate, in metres: where points begin to be weakly known. */
const APPROXIMATE_FROM_M = 2000;

/** How sure a geometry is; nothing is said where no precision was stated. */
export function geometryCertainty(place: Place): Certainty | null {
	if (place.precisionM === null) return null;
	if (place.weak) return 'uncertain';
	const outlined = place.geometry.type !== 'Point';
	return outlined && place.precisionM >= APPROXIMATE_FROM_M ? 'less-certain' : 'certain';
}
