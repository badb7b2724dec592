import type { LayerSpecification } from 'maplibre-gl';
import { FONT } from '../fonts';
import type { Palette } from '../palette';
import { certainAndPossible } from './doubt';
import {
	isFaint,
	isQuiet,
	isRaised,
	kindIs,
	nameOrder,
	PLACES,
	shapeIs,
	shown,
	weight,
	whenRaised
} from './expressions';

const round = { 'line-cap': 'round', 'line-join': 'round' } as const;

/** River, frontier and roads; the road is cased and the strongest line of the map. */
export function lineLayers(palette: Palette): LayerSpecification[] {
	return [
		...certainAndPossible(
			{
				id: 'rivers-named',
				type: 'line',
				source: PLACES,
				filter: shown(shapeIs('line'), kindIs('river')),
				layout: round,
				paint: {
					'line-color': palette.river,
					'line-width': whenRaised(4, 3.4, 2),
					'line-opacity': weight(0.9)
				}
			},
			[4, 2]
		),
		...certainAndPossible(
			{
				id: 'frontiers',
				type: 'line',
				source: PLACES,
				filter: shown(shapeIs('line'), kindIs('border')),
				layout: { 'line-join': 'round' },
				paint: {
					'line-color': palette.frontier,
					'line-width': whenRaised(4, 3.4, 1.8),
					'line-opacity': weight(0.95),
					'line-dasharray': [5, 1.6, 1, 1.6]
				}
			},
			[1, 3]
		),
		{
			id: 'road-casings',
			type: 'line',
			source: PLACES,
			filter: shown(shapeIs('line'), kindIs('road')),
			layout: round,
			paint: {
				'line-color': ['case', isRaised, palette.selected, palette.roadCasing],
				'line-width': [
					'interpolate',
					['linear'],
					['zoom'],
					5,
					whenRaised(7, 6, 4),
					11,
					whenRaised(14, 12, 9)
				],
				'line-opacity': 0.9
			}
		},
		...certainAndPossible(
			{
				id: 'roads',
				type: 'line',
				source: PLACES,
				filter: shown(shapeIs('line'), kindIs('road')),
				// Faint by colour and not by opacity, which would add up where two roads are one.
				layout: { ...round, 'line-sort-key': ['case', isQuiet, 0, 1] },
				paint: {
					'line-color': ['case', isRaised, palette.road, isFaint, palette.roadFaint, palette.road],
					'line-width': ['interpolate', ['linear'], ['zoom'], 5, 2, 8, 3.4, 11, 5.5]
				}
			},
			[2, 1.2]
		),
		...certainAndPossible(
			{
				id: 'other-lines',
				type: 'line',
				source: PLACES,
				filter: shown(shapeIs('line'), ['!', kindIs('road', 'river', 'border')]),
				layout: round,
				paint: {
					'line-color': palette.settlement,
					'line-width': whenRaised(4, 3.4, 2),
					'line-opacity': weight(0.9)
				}
			},
			[4, 2]
		)
	];
}

/** Dims what runs beside a border: governorates are drawn after other sources, a few kilometres off. */
export function frontierBeds(palette: Palette): LayerSpecification {
	return {
		id: 'frontier-beds',
		type: 'line',
		source: PLACES,
		filter: shown(shapeIs('line'), kindIs('border')),
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': palette.land,
			'line-width': ['interpolate', ['linear'], ['zoom'], 5, 4, 9, 16],
			'line-opacity': 0.75
		}
	};
}

/** Keeps names off the roads: unseen marks along the line, which names must not cover. */
export const roadKeepOut: LayerSpecification = {
	id: 'road-keep-out',
	type: 'symbol',
	source: PLACES,
	minzoom: 6,
	filter: shown(shapeIs('line'), kindIs('road')),
	layout: {
		'symbol-placement': 'line',
		'symbol-spacing': 16,
		'icon-image': 'blank',
		'icon-allow-overlap': true,
		'icon-padding': 0
	}
};

/** Road signs: the short name on a plate, upright, along the line. */
export function roadShields(palette: Palette, ref: string): LayerSpecification {
	return {
		id: 'road-shields',
		type: 'symbol',
		source: PLACES,
		minzoom: 5,
		filter: shown(shapeIs('line'), ['!=', ['get', ref], '']),
		layout: {
			'symbol-placement': 'line',
			'symbol-spacing': 340,
			'icon-image': ['case', isQuiet, 'shield-quiet', 'shield'],
			'symbol-sort-key': nameOrder,
			'icon-text-fit': 'both',
			'icon-text-fit-padding': [1, 3, 1, 3],
			'icon-rotation-alignment': 'viewport',
			'text-rotation-alignment': 'viewport',
			'text-field': ['get', ref],
			'text-font': [FONT.bold],
			'text-size': ['interpolate', ['linear'], ['zoom'], 6, 10, 9, 12],
			'text-padding': 6
		},
		paint: {
			'text-color': [
				'case',
				isRaised,
				palette.shieldText,
				isFaint,
				palette.roadText,
				palette.shieldText
			]
		}
	};
}
