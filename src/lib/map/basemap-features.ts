import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Basemap } from '$lib/domain/atlas';
import { mapLabel } from './features';

/** Land as polygons and country borders as lines, planar, positions `[lng, lat]`. */
export interface Ground {
	readonly land: FeatureCollection;
	readonly borders: FeatureCollection;
}

/** What the style reads of a basemap feature. */
export interface BasemapProperties {
	readonly class: 'land' | 'border' | 'river' | 'lake' | 'town';
	readonly label_ar?: string;
	readonly label_en?: string;
	/** 1 is a large city, 4 a village. */
	readonly rank?: number;
}

const LOWEST_RANK = 4;

/** The whole basemap as one collection, told apart by `class`. */
export function basemapFeatures(
	ground: { readonly world: Ground; readonly region: Ground },
	{ rivers, lakes, towns }: Basemap
): FeatureCollection<Geometry, BasemapProperties> {
	const grounds = [ground.world, ground.region];
	return {
		type: 'FeatureCollection',
		features: [
			...grounds.flatMap(({ land }) => land.features.map((each) => classed(each, 'land'))),
			...grounds.flatMap(({ borders }) => borders.features.map((each) => classed(each, 'border'))),
			...rivers.map((each) => classed(each, 'river')),
			...lakes.map((each) => classed(each, 'lake')),
			...towns.map((each) => classed(each, 'town'))
		]
	};
}

function classed(
	{ geometry, properties }: Feature,
	kind: BasemapProperties['class']
): Feature<Geometry, BasemapProperties> {
	const label = (lang: string) => mapLabel(String(properties?.[`name:${lang}`] ?? ''));
	const rank = Number(properties?.rank ?? LOWEST_RANK);
	return {
		type: 'Feature',
		properties:
			kind === 'land' || kind === 'border'
				? { class: kind }
				: { class: kind, label_ar: label('ar'), label_en: label('en'), rank },
		geometry
	};
}
