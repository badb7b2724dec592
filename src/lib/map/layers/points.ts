import type { LayerSpecification } from 'maplibre-gl';
import { FONT } from '../fonts';
import type { Palette } from '../palette';
import { kindIs, PLACES, shapeIs, shown, weight, whenRaised } from './expressions';

const SYMBOLS = kindIs('observation-post', 'crossing', 'region');

/** Halos, settlement dots, numbered posts and gates. */
export function pointLayers(palette: Palette): LayerSpecification[] {
	return [
		{
			id: 'point-halos',
			type: 'circle',
			source: PLACES,
			filter: shown(shapeIs('point')),
			paint: {
				'circle-radius': 17,
				'circle-color': palette.selected,
				'circle-opacity': whenRaised(0.5, 0.35, 0)
			}
		},
		{
			id: 'settlements',
			type: 'circle',
			source: PLACES,
			filter: shown(shapeIs('point'), ['!', SYMBOLS]),
			paint: {
				'circle-radius': ['match', ['get', 'kind'], ['city', 'venue'], 5.5, 4.5],
				'circle-color': ['match', ['get', 'kind'], 'venue', palette.venue, palette.settlement],
				'circle-opacity': ['case', ['get', 'weak'], 0, weight(1)],
				'circle-stroke-color': ['case', ['get', 'weak'], palette.settlement, palette.halo],
				'circle-stroke-width': 1.5,
				'circle-stroke-opacity': weight(1)
			}
		},
		{
			id: 'posts',
			type: 'symbol',
			source: PLACES,
			filter: shown(shapeIs('point'), kindIs('observation-post')),
			layout: {
				'icon-image': ['case', ['get', 'weak'], 'post-weak', 'post'],
				'icon-size': ['interpolate', ['linear'], ['zoom'], 6, 0.6, 9, 1],
				'icon-allow-overlap': true,
				'text-field': ['step', ['zoom'], '', 7.5, ['get', 'number']],
				'text-font': [FONT.bold],
				'text-size': 12,
				'text-allow-overlap': true,
				'text-ignore-placement': true
			},
			paint: {
				'icon-opacity': weight(1),
				'text-opacity': weight(1),
				'text-color': ['case', ['get', 'weak'], palette.post, palette.postNumber]
			}
		},
		{
			id: 'crossings',
			type: 'symbol',
			source: PLACES,
			filter: shown(shapeIs('point'), kindIs('crossing')),
			layout: {
				'icon-image': ['case', ['get', 'weak'], 'gate-weak', 'gate'],
				'icon-size': ['interpolate', ['linear'], ['zoom'], 6, 0.6, 9, 1],
				'icon-allow-overlap': true
			},
			paint: { 'icon-opacity': weight(1) }
		}
	];
}

/** Names of places. The selected and hovered ones are drawn once more on top, by `raisedLabels`. */
export function placeLabels(palette: Palette, label: string): LayerSpecification[] {
	const paint = {
		'text-color': palette.label,
		'text-halo-color': palette.halo,
		'text-halo-width': 1.6,
		'text-opacity': weight(1)
	};
	return [
		{
			id: 'line-names',
			type: 'symbol',
			source: PLACES,
			filter: shown(shapeIs('line')),
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': 320,
				'text-field': ['get', label],
				'text-font': [FONT.bold],
				'text-size': 12,
				// Beside the line, not on it: a name in the line's own colour would be eaten by it.
				'text-offset': [0, -0.9],
				'text-max-angle': 35
			},
			paint: {
				...paint,
				'text-color': [
					'match',
					['get', 'kind'],
					'road',
					palette.road,
					'river',
					palette.river,
					palette.frontier
				]
			}
		},
		{
			id: 'area-names',
			type: 'symbol',
			source: PLACES,
			filter: shown(shapeIs('label')),
			layout: {
				'text-field': ['get', label],
				'text-font': [FONT.regular],
				'text-size': ['interpolate', ['linear'], ['zoom'], 5, 10, 9, 13],
				'text-max-width': 8
			},
			paint: {
				...paint,
				'text-color': [
					'match',
					['get', 'kind'],
					['governorate', 'province'],
					palette.governorate,
					'corridor',
					palette.corridor,
					'demilitarised-zone',
					palette.demilitarised,
					'operation-area',
					palette.operation,
					'planned-zone',
					palette.planned,
					palette.zone
				]
			}
		},
		{
			id: 'region-names',
			type: 'symbol',
			source: PLACES,
			filter: shown(shapeIs('point'), kindIs('region')),
			layout: {
				'text-field': ['get', label],
				'text-font': [FONT.regular],
				'text-size': 14,
				'text-max-width': 8
			},
			paint
		},
		{
			id: 'point-names',
			type: 'symbol',
			source: PLACES,
			filter: shown(shapeIs('point'), ['!', kindIs('region')]),
			layout: {
				'text-field': ['get', label],
				'text-font': [FONT.bold],
				'text-size': ['interpolate', ['linear'], ['zoom'], 6, 11, 10, 14],
				'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
				'text-radial-offset': ['case', SYMBOLS, 1.1, 0.7],
				'text-padding': 4,
				'symbol-sort-key': ['get', 'order']
			},
			paint
		}
	];
}
