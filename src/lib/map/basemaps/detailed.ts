import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { BasemapKind } from '$lib/domain/basemap-choice';
import type { Lang } from '$lib/domain/localized';
import type { Palette } from '$lib/symbology/palette';
import { OPENMAPTILES } from './openmaptiles';
import { PROTOMAPS } from './protomaps';
import { tileBaseLayers } from './tile-base-layers';
import { tileNameLayers } from './tile-name-layers';

/** Source of a detailed basemap's tiles. */
export const DETAIL = 'detail';

/** Up to this zoom the bundled basemap is as detailed as the screen; from here on tiles add to it. */
export const DETAIL_FROM_ZOOM = 7;

/** OpenFreeMap's description of its tiles; it names the address of the newest ones, on the same host. */
const OPENFREEMAP = 'https://tiles.openfreemap.org/planet';

/** A basemap of vector tiles over the bundled one. */
export interface DetailedBasemap {
	readonly kind: Exclude<BasemapKind, 'simple'>;
	/** Absolute address of the owner's archive of tiles, read for `own` only. */
	readonly archive: string;
	/** Names that the places bear already, in any language, not to be written twice. */
	readonly taken: readonly string[];
}

/** Where the tiles come from; for `own` through the protocol of `pmtiles-protocol.ts`. */
export function detailSource({ kind, archive }: DetailedBasemap): SourceSpecification {
	return { type: 'vector', url: kind === 'own' ? `pmtiles://${archive}` : OPENFREEMAP };
}

/** Ground, water, borders and roads, in the palette of the bundled basemap; drawn below all places. */
export function detailGround({ kind }: DetailedBasemap, palette: Palette): LayerSpecification[] {
	return tileBaseLayers(schemaOf(kind), palette, DETAIL, DETAIL_FROM_ZOOM);
}

/** Names of settlements and rivers, in the bundled fonts; every name of our places goes before them. */
export function detailNames(
	{ kind, taken }: DetailedBasemap,
	palette: Palette,
	lang: Lang
): LayerSpecification[] {
	return tileNameLayers(schemaOf(kind), palette, lang, taken, DETAIL, DETAIL_FROM_ZOOM);
}

/** Ends layers of the bundled basemap where the detailed one begins. */
export function untilDetail(layers: readonly LayerSpecification[]): LayerSpecification[] {
	return layers.map((layer) => ({
		...layer,
		maxzoom: Math.min(layer.maxzoom ?? Infinity, DETAIL_FROM_ZOOM)
	}));
}

function schemaOf(kind: DetailedBasemap['kind']) {
	return kind === 'own' ? PROTOMAPS : OPENMAPTILES;
}
