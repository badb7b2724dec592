import type { LayerSpecification } from 'maplibre-gl';
import { FONT } from '../fonts';
import type { Palette } from '../palette';
import { shown } from './expressions';

/** Source of the numbers that stand at the places of the passages being read, and of the path between them. */
export const READING = 'reading';

/** From the place to the middle of its number, pixels right and down: beside its symbol. */
const ASIDE: [number, number] = [13, -13];

/** The order of reading: numbers at the places, and on demand a faint path from one to the next. */
export function readingLayers(palette: Palette): LayerSpecification[] {
	return [
		{
			id: 'reading-path',
			type: 'line',
			source: READING,
			filter: ['==', ['geometry-type'], 'LineString'],
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': palette.label,
				'line-opacity': 0.5,
				'line-width': 1.6,
				'line-dasharray': [0.5, 2.5]
			}
		},
		{
			id: 'reading-badges',
			type: 'circle',
			source: READING,
			filter: shown(['==', ['geometry-type'], 'Point']),
			paint: {
				'circle-radius': 8.5,
				'circle-color': palette.label,
				'circle-stroke-color': palette.halo,
				'circle-stroke-width': 1.5,
				'circle-translate': ASIDE
			}
		},
		{
			id: 'reading-numbers',
			type: 'symbol',
			source: READING,
			filter: shown(['==', ['geometry-type'], 'Point']),
			layout: {
				'text-field': ['get', 'reading'],
				'text-font': [FONT.bold],
				'text-size': 10.5,
				'text-allow-overlap': true,
				'text-ignore-placement': true
			},
			paint: { 'text-color': palette.halo, 'text-translate': ASIDE }
		}
	];
}
