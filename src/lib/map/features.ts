import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Atlas } from '$lib/domain/atlas';
import { otherPositions } from '$lib/domain/claim';
import { geometrySort } from '$lib/domain/geometry';
import type { Lang, Localized } from '$lib/domain/localized';
import type { Kind } from '$lib/domain/kind';
import { isGroup, type Place } from '$lib/domain/place';
import { isWeakStretch } from '$lib/domain/stretch';
import { daysOf, type PresenceDays } from '$lib/domain/timespan';
import { labelPoint } from './label-point';

/** Stands for an open end of time, since JSON knows no infinity: beyond every day that a `Date` can hold. */
const FOREVER = 1e9;

/** What the style reads of a place. Days count from 1970-01-01; open ends are ±{@link FOREVER}. */
export interface MapProperties extends PresenceDays {
	readonly id: string;
	readonly layer: string;
	readonly kind: string;
	readonly label_ar: string;
	readonly label_en: string;
	/** Short name on road signs; empty for none. */
	readonly ref_ar: string;
	readonly ref_en: string;
	readonly number: string;
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
	const kinds = new Map(atlas.kinds.places.map((kind) => [kind.id, kind]));
	return atlas.places
		.filter((place) => !isGroup(place))
		.map((place) => ({
			place,
			feature: {
				type: 'Feature',
				properties: propertiesOf(place, kinds.get(place.kind)),
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

function propertiesOf(place: Place, kind: Kind | undefined): MapProperties {
	const { earliest, latest, begun, lasting } = daysOf(place.existence);
	const shape = geometrySort(place.geometry);
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
		earliest: finite(earliest),
		latest: finite(latest),
		begun: finite(begun),
		lasting: finite(lasting),
		weak: place.weak,
		precision_m: place.precisionM ?? 0,
		shape,
		order: (kind?.label.rank ?? 0) + (place.weak ? 0.5 : 0)
	};
}

function finite(day: number): number {
	return Math.max(-FOREVER, Math.min(FOREVER, day));
}

/** The short name where one is stated; else a numbered place's bare name: its symbol already says what it is. */
function shortest(place: Place, lang: Lang): string {
	if (place.shortName) return place.shortName[lang];
	const bare = place.altNames[lang].find((name) => place.name[lang].includes(name));
	return place.number !== null && bare ? bare : place.name[lang];
}
