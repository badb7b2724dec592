import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Choice } from '$lib/domain/atlas-index';
import type { Lang } from '$lib/domain/localized';
import { labelField } from './features';
import { fontFaces } from './fonts';
import { areaLayers } from './layers/areas';
import { BASEMAP, basemapLabels, basemapLayers, townDots } from './layers/basemap';
import { GLOBAL, idList, PLACES } from './layers/expressions';
import { lineLayers } from './layers/lines';
import { placeLabels, pointLayers } from './layers/points';
import { PALETTES, type Theme } from './palette';

/** Where the map's data lie; absolute addresses. */
export interface MapUrls {
	/** The page's own address, against which the fonts' paths are resolved. */
	readonly page: string;
	readonly places: string;
	readonly basemap: string;
}

/** The map's whole look as a value. Array order is drawing order: the last layer lies on top. */
export function buildStyle(
	theme: Theme,
	lang: Lang,
	urls: MapUrls,
	choice: Pick<Choice, 'window' | 'layers'>
): StyleSpecification {
	const palette = PALETTES[theme];
	const label = labelField(lang);
	const layers: LayerSpecification[] = [
		...basemapLayers(palette),
		...areaLayers(palette),
		...lineLayers(palette),
		townDots(palette),
		// Where labels compete, the layer on top is placed first.
		...basemapLabels(palette, lang),
		...pointLayers(palette),
		...placeLabels(palette, label)
	];
	return {
		version: 8,
		state: {
			[GLOBAL.from]: { default: choice.window.from },
			[GLOBAL.to]: { default: choice.window.to },
			[GLOBAL.layers]: { default: idList(choice.layers) },
			[GLOBAL.only]: { default: '' }
		},
		'font-faces': fontFaces(urls.page),
		sources: {
			[BASEMAP]: { type: 'geojson', data: urls.basemap },
			[PLACES]: { type: 'geojson', data: urls.places, promoteId: 'id' }
		},
		layers
	};
}

/** Layers that a click or the pointer can hit: what is drawn, not its halo or its name alone. */
export const INTERACTIVE_LAYERS = [
	'areas',
	'hatched-areas',
	'governorates',
	'rivers-named',
	'frontiers',
	'road-casings',
	'other-lines',
	'settlements',
	'posts',
	'crossings',
	'region-names',
	'point-names'
];
