import { referencesToPlace, type Atlas } from '../../../domain/atlas';
import { textIn, type Lang, type Localized } from '../../../domain/localized';
import type { ConceptType, FeatureClass } from '../../../domain/kind';
import { eventsConcerning } from '../../../domain/event';
import type { Place } from '../../../domain/place';
import type { Addresses } from '../addresses';
import { featureClasses, placeType } from './kinds';
import { claimedDates, claimedGeometry, type LpfGeometry } from './claims';
import { attestedNames, type NameAttestation } from './attested-names';
import { linksOf, relationsOf, type Link, type Relation } from './relations';
import { whenDated, whenExisted, type LpfWhen } from './when';

/** The context that version 1.3 still names. */
export const LPF_CONTEXT =
	'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** A place as a record of Linked Places Format 1.3. */
export interface LpfFeature {
	/** The place's page: stable, since ids are. */
	readonly '@id': string;
	readonly type: 'Feature';
	readonly properties: {
		readonly title: string;
		readonly fclasses: readonly FeatureClass[];
		readonly ccodes?: readonly [string];
		/** Not of the format: half-width of the position's uncertainty in metres, and how it is known, by language. */
		readonly precision_m?: number;
		readonly source?: Localized;
	};
	readonly when?: LpfWhen;
	readonly names: readonly NameAttestation[];
	readonly types?: readonly (ConceptType & { readonly sourceLabels: readonly object[] })[];
	/** Positions `[lng, lat]` in degrees. */
	readonly geometry: LpfGeometry;
	readonly links: readonly Link[];
	readonly relations?: readonly Relation[];
	readonly descriptions?: readonly { readonly value: string; readonly lang: Lang }[];
}

/** The published gazetteer. */
export interface LpfCollection {
	readonly '@context': typeof LPF_CONTEXT;
	readonly type: 'FeatureCollection';
	readonly features: readonly LpfFeature[];
}

/**
 * Every place that something dates: its own existence, a dated article that writes its name, or an
 * event there. The format wants a time or a dated citation of each record; what has neither is
 * left to `places.geojson`, because a date made up would be worse.
 */
export function placesLpf(atlas: Atlas, addresses: Addresses): LpfCollection {
	return {
		'@context': LPF_CONTEXT,
		type: 'FeatureCollection',
		features: atlas.places.flatMap((place) => record(atlas, place, addresses) ?? [])
	};
}

function record(atlas: Atlas, place: Place, addresses: Addresses): LpfFeature | null {
	const references = referencesToPlace(atlas, place);
	const names = attestedNames(atlas, place, references, addresses);
	const attested = names.some(({ when }) => when);
	const existed = claimedDates(place, whenExisted(place.existence));
	const when = existed ?? (attested ? null : whenOfEvent(atlas, place));
	if (!when && !attested) return null;
	const [defaultLang = 'en', ...otherLangs] = atlas.metadata.languages;
	const type = placeType(atlas, place);
	const relations = relationsOf(atlas, place, addresses);
	return {
		'@id': addresses.place(place.id),
		type: 'Feature',
		properties: {
			title: textIn(place.name, defaultLang),
			fclasses: featureClasses(atlas, place),
			...(place.country !== null && { ccodes: [place.country] }),
			...(place.precisionM !== null && { precision_m: place.precisionM }),
			...(place.source && { source: place.source })
		},
		...(when && { when }),
		names,
		...(type && { types: [{ ...type, sourceLabels: [{ label: place.kind, lang: 'en' }] }] }),
		geometry: claimedGeometry(place, addresses),
		links: linksOf(place, references, otherLangs, addresses),
		...(relations.length > 0 && { relations }),
		...(place.description && { descriptions: descriptionsOf(place.description) })
	};
}

/** The day on which the place was there for certain, because something happened at it. */
function whenOfEvent({ events }: Atlas, { id }: Place): LpfWhen | null {
	const event = eventsConcerning(events, id).find(({ places }) => places.includes(id));
	const when = event ? whenDated(event.date) : null;
	return event && when ? { ...when, label: `${textIn(event.name, 'en')}. ${when.label}` } : null;
}

function descriptionsOf(description: Localized) {
	return Object.entries(description).map(([lang, value]) => ({ value, lang }));
}
