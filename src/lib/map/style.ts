import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Kind } from '$lib/domain/kind';
import type { Lang } from '$lib/domain/localized';
import { PALETTES, type Theme } from '$lib/symbology/palette';
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
import { areaLayers, outlineLayers, shapeHalos } from './layers/areas';
import { BASEMAP, basemapLayers, basemapNames, wideNames } from './layers/basemap';
import { claimLayers } from './layers/claims';
import { clusterKeepOut, clusterLayers, CLUSTERS } from './layers/clusters';
import { CONTROLS, controlKeepOut } from './layers/controls';
import { PRECISION, precisionLayers } from './layers/doubt';
import { GLOBAL, PLACES } from './layers/expressions';
import { lineBeds, lineLayers } from './layers/lines';
import { areaNames, quietNames, raisedNames } from './layers/place-names';
import { lineKeepOut, plates } from './layers/plates';
import { READING, readingLayers } from './layers/reading';
import { pointNames, regionNames } from './layers/point-names';
import { halos, pointLayers, symbolKeepOut } from './layers/points';

/** What the style asks for; absolute addresses. */
export interface StyleUrls {
	/** The page's own address, against which the fonts' paths are resolved. */
	readonly page: string;
	readonly basemap: string;
}

/** What a source holds until it is given something. */
const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The map's whole look as a value: the only cartography. Array order is drawing order: the last layer lies on top. */
export function buildStyle(
	kinds: readonly Kind[],
	theme: Theme,
	lang: Lang,
	urls: StyleUrls,
	basemap: DetailedBasemap | null = null
): StyleSpecification {
	const palette = PALETTES[theme];
	const bundled = basemap ? untilDetail : (same: LayerSpecification[]) => same;
	const layers: LayerSpecification[] = [
		...basemapLayers(palette),
		...(basemap ? detailGround(basemap, palette) : []),
		shapeHalos(kinds, palette),
		...outlineLayers(kinds, palette),
		lineBeds(kinds, palette),
		...areaLayers(kinds, palette),
		...lineLayers(kinds, palette),
		halos(palette),
		...precisionLayers(palette),
		...claimLayers(palette),
		// Where names compete, the layer on top is placed first: the least important come first here.
		...wideNames(palette, lang),
		...(basemap ? detailNames(basemap, palette, lang) : []),
		...bundled(basemapNames(palette, lang)),
		...quietNames(kinds, palette, lang),
		regionNames(kinds, palette, lang),
		areaNames(kinds, palette, lang),
		pointNames(kinds, palette, lang),
		lineKeepOut(kinds),
		plates(kinds, palette, refField(lang)),
		...pointLayers(kinds, palette, refField(lang)),
		...clusterLayers(palette),
		...raisedNames(kinds, palette, lang),
		symbolKeepOut(kinds),
		clusterKeepOut,
		...readingLayers(palette),
		controlKeepOut
	];
	return {
		version: 8,
		state: { [GLOBAL.raised]: { default: '' } },
		'font-faces': fontFaces(urls.page),
		sources: {
			[BASEMAP]: { type: 'geojson', data: urls.basemap },
			...(basemap && { [DETAIL]: detailSource(basemap) }),
			[PLACES]: { type: 'geojson', data: NOTHING, promoteId: 'id' },
			[PRECISION]: { type: 'geojson', data: NOTHING },
			[CLUSTERS]: { type: 'geojson', data: NOTHING },
			[READING]: { type: 'geojson', data: NOTHING },
			[CONTROLS]: { type: 'geojson', data: NOTHING }
		},
		layers
	};
}

/** Layers of what a click or the pointer can hit: what is drawn, with its name. */
const INTERACTIVE =
	/^(?:areas|patterned-areas|outlines-.+|(?:weak-)?lines(?:-.+)?|line-casings|plates|region-names|dots|points|point-names|raised-names)$/;

/** True for a layer of the style that a click or the pointer can hit. */
export function isInteractive(layerId: string): boolean {
	return INTERACTIVE.test(layerId);
}
