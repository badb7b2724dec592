import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Atlas } from '../../domain/atlas';
import type { Lang, Localized } from '../../domain/localized';
import type { Derivation, Place } from '../../domain/place';
import { claimProperties, type ClaimProperties } from './claims';
import { whenOf, type When } from './when';

/** What is written once for each language. */
type Text = 'name' | 'alt_name' | 'short_name' | 'source' | 'ref' | 'description';

/** A place under the names of the authored format, plus its layer. Absent values are left out. */
export interface PlaceProperties {
	readonly layer: string;
	/** A text in one language: `name:ar`. Every place has a name in one of them at least. */
	readonly [text: `${Text}:${Lang}`]: string;
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
	/** What single sources say, the preferred one without a value: its value is the place's. */
	readonly claims?: readonly ClaimProperties[];
	readonly number?: number;
	readonly part_of?: string;
	readonly country?: string;
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
		...inEach('name', name),
		...inEach('alt_name', joined(altNames)),
		...inEach('short_name', place.shortName),
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
		...inEach('source', place.source),
		...(claims.length > 0 && { claims: claims.map(claimProperties) }),
		...inEach('ref', place.ref),
		...(place.number !== null && { number: place.number }),
		...(place.partOf !== null && { part_of: place.partOf }),
		...(place.country !== null && { country: place.country }),
		...inEach('description', description),
		...(place.derivation && { derived: place.derivation })
	};
}

function inEach(text: Text, value: Localized | null): Record<`${Text}:${Lang}`, string> {
	return Object.fromEntries(
		Object.entries(value ?? {}).map(([lang, own]) => [`${text}:${lang}`, own])
	);
}

function joined(names: Place['altNames']): Localized {
	const stated = Object.entries(names).filter(([, own]) => own.length > 0);
	return Object.fromEntries(stated.map(([lang, own]) => [lang, own.join(';')]));
}
