import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Atlas } from '$lib/domain/atlas';
import { otherPositions } from '$lib/domain/claim';
import { textIn, type Lang, type Localized } from '$lib/domain/localized';
import { isWeaklyPlaced, type Place } from '$lib/domain/place';
import { isWeakStretch } from '$lib/domain/stretch';
import type { StatedDate } from '$lib/domain/timespan';
import { labelPoint } from './label-point';

/** Stands for an open end of time in filters: MapLibre's expressions compare numbers, not null. */
const FOREVER = 1e7;

/** What the style reads of a place. Days count from 1970-01-01; open ends are ±10 million. */
export interface MapProperties {
	readonly id: string;
	readonly layer: string;
	readonly kind: string;
	/** Its name on the map, for each language of the atlas. */
	readonly [label: `label_${Lang}`]: string;
	/** Short name on road signs, likewise; empty for none. */
	readonly [ref: `ref_${Lang}`]: string;
	readonly number: string;
	/** First and last day on which it may have existed. */
	readonly first: number;
	readonly last: number;
	/** First and last day on which it certainly existed. */
	readonly surely_from: number;
	readonly surely_to: number;
	/** Its position is only weakly known; of a line that of this stretch. */
	readonly weak: boolean;
	/** The true position lies within this many metres; 0 where none was stated. */
	readonly precision_m: number;
	/** `claim` is where another source puts a point, `claim-tie` the line from the point to there. */
	readonly shape: 'point' | 'line' | 'area' | 'label' | 'claim' | 'claim-tie';
	/** Smaller is placed first where labels compete, and lies on top where symbols overlap. */
	readonly order: number;
}

/** A place as the map draws it, or a part of it. */
export type MapFeature = Feature<Geometry, MapProperties>;

/** Every place that is drawn, as a whole; groups are drawn by their members. */
export function placeFeatures(atlas: Atlas): { place: Place; feature: MapFeature }[] {
	return atlas.places
		.filter(({ derivation }) => !(derivation && 'collect' in derivation))
		.map((place) => ({
			place,
			feature: {
				type: 'Feature',
				properties: propertiesOf(place, atlas.metadata.languages),
				geometry: place.geometry
			}
		}));
}

/**
 * What the interactive map draws: a line in its stretches, an area with one more point for its
 * label, a point with the other positions that are claimed of it.
 */
export function mapFeatures(atlas: Atlas): FeatureCollection<Geometry, MapProperties> {
	const drawn = placeFeatures(atlas);
	const places = drawn.map(({ place }) => place);
	return {
		type: 'FeatureCollection',
		features: drawn.flatMap(({ place, feature }): MapFeature[] => {
			const { properties } = feature;
			if (properties.shape === 'line') return stretchesOf(place, feature);
			if (properties.shape === 'point') return [feature, ...claimsOf(place, properties)];
			const label = { ...properties, shape: 'label' as const };
			return [feature, { type: 'Feature', properties: label, geometry: labelPoint(place, places) }];
		})
	};
}

/** A line as it is drawn: each stretch for itself, as some may be known worse than others. */
function stretchesOf({ geometry, stretches }: Place, line: MapFeature): MapFeature[] {
	if (geometry.type !== 'MultiLineString' || stretches.length === 0) return [line];
	return stretches.flatMap((stretch, index): MapFeature[] => {
		const coordinates = geometry.coordinates[index];
		if (!coordinates) return [];
		const known = { weak: isWeakStretch(stretch), precision_m: stretch.precisionM };
		return [
			{
				type: 'Feature',
				properties: { ...line.properties, ...known },
				geometry: { type: 'LineString', coordinates }
			}
		];
	});
}

function claimsOf({ geometry, claims }: Place, properties: MapProperties): MapFeature[] {
	if (geometry.type !== 'Point') return [];
	const own = geometry.coordinates;
	return otherPositions(claims).flatMap((position): MapFeature[] => [
		{
			type: 'Feature',
			properties: { ...properties, shape: 'claim-tie' },
			geometry: { type: 'LineString', coordinates: [own, position] }
		},
		{
			type: 'Feature',
			properties: { ...properties, shape: 'claim' },
			geometry: { type: 'Point', coordinates: position }
		}
	]);
}

/** What a place is called on the map in each language. */
export function labelsOf(place: Place, languages: readonly Lang[]): Localized {
	return Object.fromEntries(languages.map((lang) => [lang, mapLabel(shortest(place, lang))]));
}

/** Vowel marks stand apart from their letters in the map's text shaping: labels go without. */
export function mapLabel(name: string): string {
	return name.replace(/[\u064B-\u0652\u0670]/g, '');
}

/** Property of `MapProperties` that holds the label in a language. */
export function labelField(lang: Lang): `label_${Lang}` {
	return `label_${lang}`;
}

/** Property of `MapProperties` that holds the short name of a road in a language. */
export function refField(lang: Lang): `ref_${Lang}` {
	return `ref_${lang}`;
}

function shapeOf(geometry: Geometry): 'point' | 'line' | 'area' {
	if (geometry.type.endsWith('Polygon')) return 'area';
	return geometry.type.endsWith('LineString') ? 'line' : 'point';
}

function propertiesOf(place: Place, languages: readonly Lang[]): MapProperties {
	const { start, end } = place.existence;
	const shape = shapeOf(place.geometry);
	const labels = labelsOf(place, languages);
	return {
		id: place.id,
		layer: place.layer,
		kind: place.kind,
		...Object.fromEntries(languages.map((lang) => [labelField(lang), labels[lang] ?? ''])),
		...Object.fromEntries(languages.map((lang) => [refField(lang), textIn(place.ref ?? {}, lang)])),
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
	const short = place.shortName?.[lang];
	if (short !== undefined) return short;
	const name = textIn(place.name, lang);
	const bare = place.altNames[lang]?.find((each) => name.includes(each));
	return place.number !== null && bare ? bare : name;
}
