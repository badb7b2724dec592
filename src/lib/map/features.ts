import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Atlas } from '$lib/domain/atlas';
import type { Lang, Localized } from '$lib/domain/localized';
import { isWeaklyPlaced, type Place } from '$lib/domain/place';
import type { StatedDate } from '$lib/domain/timespan';
import { labelPoint } from './label-point';

/** Stands for an open end of time in filters: MapLibre's expressions compare numbers, not null. */
const FOREVER = 1e7;

/** What the style reads of a place. Days count from 1970-01-01; open ends are ±10 million. */
export interface MapProperties {
	readonly id: string;
	readonly layer: string;
	readonly kind: string;
	readonly label_ar: string;
	readonly label_en: string;
	/** Short name on road signs; empty for none. */
	readonly ref_ar: string;
	readonly ref_en: string;
	readonly number: string;
	/** First and last day on which it may have existed. */
	readonly first: number;
	readonly last: number;
	/** First and last day on which it certainly existed. */
	readonly surely_from: number;
	readonly surely_to: number;
	/** Its position is only weakly known. */
	readonly weak: boolean;
	/** The true position lies within this many metres; 0 where none was stated. */
	readonly precision_m: number;
	readonly shape: 'point' | 'line' | 'area' | 'label';
	/** Smaller is placed first where labels compete, and lies on top where symbols overlap. */
	readonly order: number;
}

/** Every place that is drawn, with one more point for the label of each area; groups are drawn by their members. */
export function mapFeatures(atlas: Atlas): FeatureCollection<Geometry, MapProperties> {
	const drawn = atlas.places.filter(({ derivation }) => !(derivation && 'collect' in derivation));
	return {
		type: 'FeatureCollection',
		features: drawn.flatMap((place) => {
			const properties = propertiesOf(place);
			const feature: Feature<Geometry, MapProperties> = {
				type: 'Feature',
				properties,
				geometry: place.geometry
			};
			if (properties.shape !== 'area') return [feature];
			return [
				feature,
				{
					type: 'Feature',
					properties: { ...properties, shape: 'label' },
					geometry: labelPoint(place, drawn)
				}
			];
		})
	};
}

/** What a place is called on the map in each language. */
export function labelsOf(place: Place): Localized {
	return { ar: mapLabel(shortest(place, 'ar')), en: mapLabel(shortest(place, 'en')) };
}

/** Vowel marks stand apart from their letters in the map's text shaping: labels go without. */
export function mapLabel(name: string): string {
	return name.replace(/[\u064B-\u0652\u0670]/g, '');
}

/** Property of `MapProperties` that holds the label in a language. */
export function labelField(lang: Lang): 'label_ar' | 'label_en' {
	return lang === 'ar' ? 'label_ar' : 'label_en';
}

/** Property of `MapProperties` that holds the short name of a road in a language. */
export function refField(lang: Lang): 'ref_ar' | 'ref_en' {
	return lang === 'ar' ? 'ref_ar' : 'ref_en';
}

function shapeOf(geometry: Geometry): 'point' | 'line' | 'area' {
	if (geometry.type.endsWith('Polygon')) return 'area';
	return geometry.type.endsWith('LineString') ? 'line' : 'point';
}

function propertiesOf(place: Place): MapProperties {
	const { start, end } = place.existence;
	const shape = shapeOf(place.geometry);
	const labels = labelsOf(place);
	return {
		id: place.id,
		layer: place.layer,
		kind: place.kind,
		label_ar: labels.ar,
		label_en: labels.en,
		ref_ar: place.ref?.ar ?? '',
		ref_en: place.ref?.en ?? '',
		number: place.number === null ? '' : String(place.number),
		first: start?.earliest ?? -FOREVER,
		last: end?.latest ?? FOREVER,
		surely_from: firstSureDay(start),
		surely_to: lastSureDay(end),
		weak: isWeaklyPlaced(place),
		precision_m: place.precisionM ?? 0,
		shape,
		order: (ORDER[place.kind] ?? DEFAULT_ORDER[shape]) + (isWeaklyPlaced(place) ? 0.5 : 0)
	};
}

const ORDER: Readonly<Record<string, number>> = { city: 0, zone: 0, 'observation-post': 2 };
const DEFAULT_ORDER = { point: 1, line: 3, area: 3 };

/** A start that is not stated is none; one whose latest day is unknown never becomes sure. */
function firstSureDay(start: StatedDate | null): number {
	return start ? (start.latest ?? FOREVER) : -FOREVER;
}

function lastSureDay(end: StatedDate | null): number {
	return end ? (end.earliest ?? -FOREVER) : FOREVER;
}

/** The short name where one is stated; else a numbered place's bare name: its symbol already says what it is. */
function shortest(place: Place, lang: Lang): string {
	if (place.shortName) return place.shortName[lang];
	const bare = place.altNames[lang].find((name) => place.name[lang].includes(name));
	return place.number !== null && bare ? bare : place.name[lang];
}
