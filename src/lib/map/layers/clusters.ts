import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/symbology/palette';
import { FONT } from '../fonts';

/** Source of the clusters, which stand for points that cannot be told apart; see `clusters.ts`. */
export const CLUSTERS = 'clusters';

const count: ExpressionSpecification = ['get', 'count'];

/** Wide enough for the number in it, CSS pixels. */
const radius: ExpressionSpecification = ['step', count, 12, 100, 14, 1000, 18, 10000, 22];

/** How much ink is in what is certain: the number on it is still read. */
const CERTAIN = 0.3;

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
				'circle-stroke-width': 1.3
			}
		},
		{
			id: 'cluster-certain',
			type: 'circle',
			source: CLUSTERS,
			paint: {
				'circle-radius': ['*', radius, ['sqrt', ['/', ['get', 'certain'], count]]],
				'circle-color': drawn,
				'circle-opacity': CERTAIN
			}
		},
		{
			id: 'cluster-counts',
			type: 'symbol',
			source: CLUSTERS,
			layout: {
				'text-field': ['get', 'label'],
				'text-font': [FONT.bold],
				'text-size': 11,
				'text-offset': [0, 0.06],
				'text-allow-overlap': true,
				'text-ignore-placement': true
			},
			paint: { 'text-color': palette.label }
		}
	];
}

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
