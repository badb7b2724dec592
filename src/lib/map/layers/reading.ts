import type { LayerSpecification } from 'maplibre-gl';
import { FONT } from '../fonts';
import type { Palette } from '$lib/symbology/palette';

/** Source of the path through the places of the passage being read. */
export const READING = 'reading';

/**
 * The order of reading, on demand: a faint path from place to place with heads that say which way.
 * The places themselves are raised where they are drawn: a number beside them would be taken for
 * one of their own.
 */
export function readingLayers(palette: Palette): LayerSpecification[] {
	return [
		{
			id: 'reading-path',
			type: 'line',
			source: READING,
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': palette.label,
				'line-opacity': 0.5,
				'line-width': 1.6,
				'line-dasharray': [0.5, 2.5]
			}
		},
		{
			id: 'reading-heads',
			type: 'symbol',
			source: READING,
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': 90,
				'text-field': '›',
				'text-font': [FONT.bold],
				'text-size': 20,
				'text-keep-upright': false,
				'text-allow-overlap': true,
				'text-ignore-placement': true
			},
			paint: {
				'text-color': palette.label,
				'text-halo-color': palette.halo,
				'text-halo-width': 1.5
			}
		}
	];
}
