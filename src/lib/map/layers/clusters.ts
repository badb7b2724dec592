import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/symbology/palette';
import { FONT } from '../fonts';

/** Source of the clusters, which stand for points that cannot be told apart; see `clusters.ts`. */
export const CLUSTERS = 'clusters';

/** Radius of a disc from a number of points on, CSS pixels: wide enough for the number in it. */
const RADII = [
	[0, 12],
	[100, 14],
	[1000, 18],
	[10_000, 22]
] as const;

/** How discs are drawn, in all renderers: width of the rim and letters in CSS pixels. */
export const DISC = {
	rim: 1.3,
	letters: 11,
	/** How much ink is in what is certain: the number on it is still read. */
	certain: 0.3
} as const;

/** Radius of the disc of a cluster, CSS pixels. */
export function discRadius(count: number): number {
	return RADII.findLast(([from]) => count >= from)?.[1] ?? 0;
}

/** Radius of what of the disc is certain: as single symbols are filled, it is by area. */
export function certainRadius(count: number, certain: number): number {
	return discRadius(count) * Math.sqrt(certain / count);
}

// MapLibre also asks without a feature.
const count: ExpressionSpecification = ['to-number', ['get', 'count']];
const [[, smallest], ...larger] = RADII;
const radius: ExpressionSpecification = ['step', count, smallest, ...larger.flat()];

/**
 * Clusters: a disc with the number of all that is in it. As single symbols are filled where they are
 * certain and open where not, so the part that is certain fills its part of the disc, by area.
 */
export function clusterLayers(palette: Palette): LayerSpecification[] {
	const { drawn } = palette.hues.ink;
	return [
		{
			id: 'cluster-discs',
			type: 'circle',
			source: CLUSTERS,
			paint: {
				'circle-radius': radius,
				'circle-color': palette.halo,
				'circle-stroke-color': drawn,
				'circle-stroke-width': DISC.rim
			}
		},
		{
			id: 'cluster-certain',
			type: 'circle',
			source: CLUSTERS,
			paint: {
				'circle-radius': ['*', radius, ['sqrt', ['/', ['get', 'certain'], count]]],
				'circle-color': drawn,
				'circle-opacity': DISC.certain
			}
		},
		{
			id: 'cluster-counts',
			type: 'symbol',
			source: CLUSTERS,
			layout: {
				'text-field': ['get', 'label'],
				'text-font': [FONT.bold],
				'text-size': DISC.letters,
				'text-offset': [0, 0.06],
				'text-allow-overlap': true,
				'text-ignore-placement': true
			},
			paint: { 'text-color': palette.label }
		}
	];
}

/** The layers that show clusters, which the interactive map draws by another hand: see `dense/cluster-layer.ts`. */
export const CLUSTERS_SHOWN = ['cluster-discs', 'cluster-certain', 'cluster-counts'] as const;

/** Keeps names off the clusters. */
export const clusterKeepOut: LayerSpecification = {
	id: 'cluster-keep-out',
	type: 'symbol',
	source: CLUSTERS,
	layout: {
		'icon-image': 'blank',
		// The blank is six pixels wide.
		'icon-size': ['/', radius, 3],
		'icon-allow-overlap': true,
		'icon-padding': 1
	}
};
