import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Atlas } from '../../domain/atlas';
import type { Localized } from '../../domain/localized';
import type { Derivation, Place } from '../../domain/place';
import { claimProperties, type ClaimProperties } from './claims';
import { whenOf, type When } from './when';

/** A place under the names of the authored format, plus its layer. Absent values are left out. */
export interface PlaceProperties {
	readonly layer: string;
	readonly 'name:ar': string;
	readonly 'name:en': string;
	readonly 'alt_name:ar'?: string;
	readonly 'alt_name:en'?: string;
	readonly 'short_name:ar'?: string;
	readonly 'short_name:en'?: string;
	readonly kind: string;
	readonly start_date?: string;
	readonly end_date?: string;
	readonly precision_m?: number;
	/** The parts of a line, in the order of its geometry, each with its own precision. */
	readonly stretches?: readonly {
		readonly name: Localized;
		readonly precision_m: number;
		readonly source: Localized;
	}[];
	readonly 'source:ar'?: string;
	readonly 'source:en'?: string;
	/** What single sources say, the preferred one without a value: its value is the place's. */
	readonly claims?: readonly ClaimProperties[];
	readonly 'ref:ar'?: string;
	readonly 'ref:en'?: string;
	readonly number?: number;
	readonly part_of?: string;
	readonly country?: string;
	readonly 'description:ar'?: string;
	readonly 'description:en'?: string;
	/** How the geometry was computed, where it was not drawn. */
	readonly derived?: Derivation;
}

/** A published place; `when` is a foreign member as Linked Places Format has it. */
export interface PlaceFeature extends Feature<Geometry, PlaceProperties> {
	readonly id: string;
	readonly when?: When;
}

/** The published collection of places. */
export interface PlaceCollection extends FeatureCollection<Geometry, PlaceProperties> {
	features: PlaceFeature[];
}

/** Every place with its drawn or computed geometry, in the order of the atlas. */
export function placesGeojson(atlas: Atlas): PlaceCollection {
	return { type: 'FeatureCollection', features: atlas.places.map(placeFeature) };
}

/** One place as a feature. */
export function placeFeature(place: Place): PlaceFeature {
	const when = whenOf(place.existence);
	return {
		type: 'Feature',
		id: place.id,
		properties: placeProperties(place),
		...(when && { when }),
		bbox: place.bbox,
		geometry: place.geometry
	};
}

function placeProperties({
	name,
	altNames,
	existence,
	description,
	stretches,
	claims,
	...place
}: Place): PlaceProperties {
	const { start, end } = existence;
	return {
		layer: place.layer,
		'name:ar': name.ar,
		'name:en': name.en,
		...(altNames.ar.length > 0 && { 'alt_name:ar': altNames.ar.join(';') }),
		...(altNames.en.length > 0 && { 'alt_name:en': altNames.en.join(';') }),
		...(place.shortName && {
			'short_name:ar': place.shortName.ar,
			'short_name:en': place.shortName.en
		}),
		kind: place.kind,
		...(start && { start_date: start.edtf }),
		...(end && { end_date: end.edtf }),
		...(place.precisionM !== null && { precision_m: place.precisionM }),
		...(stretches.length > 0 && {
			stretches: stretches.map(({ name, precisionM, source }) => ({
				name,
				precision_m: precisionM,
				source
			}))
		}),
		...(place.source && { 'source:ar': place.source.ar, 'source:en': place.source.en }),
		...(claims.length > 0 && { claims: claims.map(claimProperties) }),
		...(place.ref && { 'ref:ar': place.ref.ar, 'ref:en': place.ref.en }),
		...(place.number !== null && { number: place.number }),
		...(place.partOf !== null && { part_of: place.partOf }),
		...(place.country !== null && { country: place.country }),
		...(description && { 'description:ar': description.ar, 'description:en': description.en }),
		...(place.derivation && { derived: place.derivation })
	};
}
