import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { ViewFilter } from '$lib/domain/atlas-index';
import type { Lang } from '$lib/domain/localized';
import {
	DETAIL,
	detailGround,
	detailNames,
	detailSource,
	untilDetail,
	type DetailedBasemap
} from './basemaps/detailed';
import { refField } from './features';
import { fontFaces } from './fonts';
import { areaLayers, governorateLayers, shapeHalos } from './layers/areas';
import { BASEMAP, basemapLayers, basemapNames, wideNames } from './layers/basemap';
import { claimLayers } from './layers/claims';
import { CONTROLS, controlKeepOut } from './layers/controls';
import { possibly, PRECISION, precisionLayers } from './layers/doubt';
import { GLOBAL, idList, PLACES } from './layers/expressions';
import { frontierBeds, lineLayers, roadKeepOut, roadShields } from './layers/lines';
import { quietNames, raisedNames, zoneNames } from './layers/place-names';
import { READING, readingLayers } from './layers/reading';
import { pointNames, regionNames } from './layers/point-names';
import { halos, pointLayers, symbolKeepOut } from './layers/points';
import { PALETTES, type Theme } from './palette';

/** Where the map's data lie; absolute addresses. */
export interface MapUrls {
	/** The page's own address, against which the fonts' paths are resolved. */
	readonly page: string;
	readonly places: string;
	readonly basemap: string;
}

/** What a source holds until it is given something. */
const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The map's whole look as a value. Array order is drawing order: the last layer lies on top. */
export function buildStyle(
	theme: Theme,
	lang: Lang,
	urls: MapUrls,
	filter: Pick<ViewFilter, 'window' | 'layers'>,
	basemap: DetailedBasemap | null = null
): StyleSpecification {
	const palette = PALETTES[theme];
	const bundled = basemap ? untilDetail : (same: LayerSpecification[]) => same;
	const layers: LayerSpecification[] = [
		...basemapLayers(palette),
		...(basemap ? detailGround(basemap, palette) : []),
		shapeHalos(palette),
		...governorateLayers(palette),
		frontierBeds(palette),
		...areaLayers(palette),
		...lineLayers(palette),
		halos(palette),
		...precisionLayers(palette),
		...claimLayers(palette),
		// Where names compete, the layer on top is placed first: the least important come first here.
		...wideNames(palette, lang),
		...(basemap ? detailNames(basemap, palette, lang) : []),
		...bundled(basemapNames(palette, lang)),
		...quietNames(palette, lang),
		regionNames(palette, lang),
		zoneNames(palette, lang),
		pointNames(palette, lang),
		roadKeepOut,
		roadShields(palette, refField(lang)),
		...pointLayers(palette),
		...raisedNames(palette, lang),
		symbolKeepOut,
		...readingLayers(palette),
		controlKeepOut
	];
	return {
		version: 8,
		state: {
			[GLOBAL.from]: { default: filter.window.from },
			[GLOBAL.to]: { default: filter.window.to },
			[GLOBAL.layers]: { default: idList(filter.layers) },
			[GLOBAL.only]: { default: '' },
			[GLOBAL.raised]: { default: '' },
			[GLOBAL.faint]: { default: '' }
		},
		'font-faces': fontFaces(urls.page),
		sources: {
			[BASEMAP]: { type: 'geojson', data: urls.basemap },
			...(basemap && { [DETAIL]: detailSource(basemap) }),
			[PLACES]: { type: 'geojson', data: urls.places, promoteId: 'id' },
			[PRECISION]: { type: 'geojson', data: NOTHING },
			[READING]: { type: 'geojson', data: NOTHING },
			[CONTROLS]: { type: 'geojson', data: NOTHING }
		},
		layers
	};
}

const LINES = ['governorates', 'rivers-named', 'frontiers', 'other-lines'];

/** Layers that a click or the pointer can hit: what is drawn, with its name. */
export const INTERACTIVE_LAYERS = [
	'areas',
	'patterned-areas',
	...LINES,
	...LINES.map(possibly),
	'road-casings',
	'road-shields',
	'region-names',
	'settlements',
	'points',
	'point-names',
	'raised-names'
];
