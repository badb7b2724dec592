import pointOnFeature from '@turf/point-on-feature';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Atlas } from '$lib/domain/atlas';
import type { Lang } from '$lib/domain/localized';
import { isWeaklyPlaced, type Place } from '$lib/domain/place';

/** Stands for an open end of time in filters: MapLibre's expressions compare numbers, not null. */
const FOREVER = 1e7;

/** What the style reads of a place. Days count from 1970-01-01; open ends are ±10 million. */
export interface MapProperties {
	readonly id: string;
	readonly layer: string;
	readonly kind: string;
	readonly label_ar: string;
	readonly label_en: string;
	readonly number: string;
	/** First and last day on which it may have existed. */
	readonly first: number;
	readonly last: number;
	/** First and last day on which it certainly existed. */
	readonly surely_from: number;
	readonly surely_to: number;
	/** Its position is only weakly known. */
	readonly weak: boolean;
	readonly shape: 'point' | 'line' | 'area' | 'label';
	/** Smaller is placed first where labels compete. */
	readonly order: number;
}

/** Every place that is drawn, with one more point for the label of each area; groups are drawn by their members. */
export function mapFeatures(atlas: Atlas): FeatureCollection<Geometry, MapProperties> {
	const drawn = atlas.places.filter(({ derivation }) => !(derivation && 'collect' in derivation));
	return {
		type: 'FeatureCollection',
		features: drawn.flatMap((place) => {
			const shape = shapeOf(place.geometry);
			const properties = propertiesOf(place, shape);
			const feature: Feature<Geometry, MapProperties> = {
				type: 'Feature',
				properties,
				geometry: place.geometry
			};
			if (shape !== 'area') return [feature];
			const { geometry } = pointOnFeature(feature);
			return [
				feature,
				{ type: 'Feature', properties: { ...properties, shape: 'label' }, geometry }
			];
		})
	};
}

/** Vowel marks stand apart from their letters in the map's text shaping: labels go without. */
export function mapLabel(name: string): string {
	return name.replace(/[\u064B-\u0652\u0670]/g, '');
}

/** Property of `MapProperties` that holds the label in a language. */
export function labelField(lang: Lang): 'label_ar' | 'label_en' {
	return lang === 'ar' ? 'label_ar' : 'label_en';
}

function shapeOf(geometry: Geometry): 'point' | 'line' | 'area' {
	if (geometry.type.endsWith('Polygon')) return 'area';
	return geometry.type.endsWith('LineString') ? 'line' : 'point';
}

function propertiesOf(place: Place, shape: MapProperties['shape']): MapProperties {
	const { start, end } = place.existence;
	return {
		id: place.id,
		layer: place.layer,
		kind: place.kind,
		label_ar: mapLabel(shortest(place, 'ar')),
		label_en: mapLabel(shortest(place, 'en')),
		number: place.number === null ? '' : String(place.number),
		first: start?.earliest ?? -FOREVER,
		last: end?.latest ?? FOREVER,
		surely_from: start?.latest ?? -FOREVER,
		surely_to: end?.earliest ?? FOREVER,
		weak: isWeaklyPlaced(place),
		shape,
		order: place.kind === 'observation-post' ? 2 : shape === 'point' ? 1 : 3
	};
}

/** A numbered place is labelled by its bare name where it has one: the symbol already says what it is. */
function shortest(place: Place, lang: Lang): string {
	const bare = place.altNames[lang].find((name) => place.name[lang].includes(name));
	return place.number !== null && bare ? bare : place.name[lang];
}
