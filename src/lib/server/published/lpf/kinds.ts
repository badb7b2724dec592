import type { Place } from '../../../domain/place';

/**
 * The seven feature classes of GeoNames as Linked Places Format 1.3 words them: administrative
 * entities, water bodies, regions and landscapes, populated places, roads, sites, landforms.
 */
export type FeatureClass = 'A' | 'H' | 'L' | 'P' | 'R' | 'S' | 'T';

/** A concept of the Getty Art & Architecture Thesaurus. */
export interface PlaceType {
	/** With the prefix `aat:` of the format's context. */
	readonly identifier: string;
	readonly label: string;
}

interface KindMeaning {
	readonly fclass: FeatureClass;
	/** From the format's own list of types (`feature-types-AAT_20230609.tsv`), where one fits. */
	readonly type?: PlaceType;
}

const REGION = { identifier: 'aat:300182722', label: 'regions (geographic)' };
const CITY = { identifier: 'aat:300008389', label: 'cities' };

/** What the atlas's kinds are in the vocabularies that gazetteers share. */
const KINDS: Readonly<Record<string, KindMeaning>> = {
	city: { fclass: 'P', type: CITY },
	town: { fclass: 'P', type: { identifier: 'aat:300008375', label: 'towns' } },
	village: { fclass: 'P', type: { identifier: 'aat:300008372', label: 'villages' } },
	// A venue is the city of the talks, not the hall.
	venue: { fclass: 'P', type: CITY },
	road: { fclass: 'R', type: { identifier: 'aat:300008217', label: 'roads' } },
	river: { fclass: 'H', type: { identifier: 'aat:300008707', label: 'rivers' } },
	governorate: {
		fclass: 'A',
		type: { identifier: 'aat:300232418', label: 'administrative divisions' }
	},
	province: { fclass: 'A', type: { identifier: 'aat:300000774', label: 'provinces' } },
	// The edge of administrative entities; the list has no type for it.
	border: { fclass: 'A' },
	// As GeoNames has border posts (S.PSTB).
	crossing: { fclass: 'S' },
	'observation-post': {
		fclass: 'S',
		type: { identifier: 'aat:300164060', label: 'military installations' }
	},
	region: { fclass: 'L', type: REGION },
	// Areas that somebody set or held, administered by nobody as units of their own.
	corridor: { fclass: 'L' },
	zone: { fclass: 'L' },
	'demilitarised-zone': { fclass: 'L' },
	'planned-zone': { fclass: 'L' },
	'operation-area': { fclass: 'L' }
};

/**
 * The feature classes of a place: those of its members for a group. A kind that the table does not
 * know is a site where it is a point, else a region.
 */
export function featureClasses(place: Place, places: readonly Place[]): FeatureClass[] {
	const members = places.filter(({ partOf }) => partOf === place.id);
	const classes = (members.length > 0 ? members : [place]).map(
		({ kind, geometry }) => KINDS[kind]?.fclass ?? (geometry.type === 'Point' ? 'S' : 'L')
	);
	return [...new Set(classes)];
}

/** The type of a kind in a shared vocabulary; `null` where none says what it is. */
export function placeType(kind: string): PlaceType | null {
	return KINDS[kind]?.type ?? null;
}
