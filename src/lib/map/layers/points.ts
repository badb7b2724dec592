import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { FONT } from '../fonts';
import { DOUBT_SUFFIX } from '../icons';
import type { Palette } from '../palette';
import { KINDS } from '../shapes';
import {
	isNameRaised,
	isPossible,
	kindIs,
	PLACES,
	shapeIs,
	shown,
	weight,
	whenRaised
} from './expressions';

/** What is left of a faint symbol: enough for the number on it to be read. */
const FAINT = 0.55;

/** Points that are a name and no spot. */
export const REGIONS = kindIs('region');

/** The icon of a point: its kind's shape, open and dashed or pale where there is doubt, at every zoom. */
const icon: ExpressionSpecification = [
	'concat',
	['coalesce', ['get', ['get', 'kind'], ['literal', KINDS]], 'town'],
	['case', ['get', 'weak'], DOUBT_SUFFIX.weak, ''],
	['case', isPossible, DOUBT_SUFFIX.possible, '']
];

const iconSize: ExpressionSpecification = [
	'interpolate',
	['linear'],
	['zoom'],
	4,
	0.4,
	5,
	0.5,
	7,
	0.82,
	9,
	1,
	12,
	1.15
];

/** Marks under the symbols of what is selected or hovered. */
export function halos(palette: Palette): LayerSpecification {
	return {
		id: 'point-halos',
		type: 'circle',
		source: PLACES,
		filter: shown(shapeIs('point')),
		paint: {
			'circle-radius': ['interpolate', ['linear'], ['zoom'], 5, 12, 9, 18],
			'circle-color': palette.selected,
			'circle-opacity': whenRaised(0.6, 0.35, 0),
			'circle-stroke-color': palette.selectedEdge,
			'circle-stroke-width': 1.2,
			'circle-stroke-opacity': whenRaised(1, 0, 0)
		}
	};
}

/** Plain dots: towns of which nothing is in doubt. */
const PLAIN: ExpressionSpecification = [
	'all',
	['!', kindIs('region', ...Object.keys(KINDS))],
	['!', ['get', 'weak']],
	['!', isPossible]
];

/**
 * Symbols of points, and the numbers of posts on them. Plain towns are circles, which cost a tenth
 * of symbols where there are thousands. The symbols are placed before names, which keep clear of them.
 */
export function pointLayers(palette: Palette): LayerSpecification[] {
	return [
		{
			id: 'settlements',
			type: 'circle',
			source: PLACES,
			filter: shown(shapeIs('point'), PLAIN),
			paint: {
				'circle-radius': [
					'interpolate',
					['linear'],
					['zoom'],
					4,
					1.8,
					5,
					2.2,
					7,
					3.7,
					9,
					4.5,
					12,
					5.2
				],
				'circle-color': palette.settlement,
				'circle-opacity': weight(1, FAINT),
				'circle-stroke-color': palette.halo,
				'circle-stroke-width': 1.2,
				'circle-stroke-opacity': weight(1, FAINT)
			}
		},
		{
			id: 'points',
			type: 'symbol',
			source: PLACES,
			filter: shown(shapeIs('point'), ['!', REGIONS], ['!', PLAIN]),
			layout: {
				'icon-image': icon,
				'icon-size': iconSize,
				'icon-allow-overlap': true,
				'icon-padding': 0,
				// Where symbols overlap, the more important lies on top.
				'symbol-z-order': 'source',
				'symbol-sort-key': ['-', 0, ['get', 'order']]
			},
			paint: { 'icon-opacity': weight(1, FAINT) }
		},
		{
			id: 'post-numbers',
			type: 'symbol',
			source: PLACES,
			minzoom: 5.5,
			filter: shown(shapeIs('point'), kindIs('observation-post')),
			layout: {
				'text-field': ['get', 'number'],
				'text-font': [FONT.bold],
				'text-size': ['interpolate', ['linear'], ['zoom'], 5, 8.5, 7, 11, 9, 12.5, 12, 14],
				'text-offset': [0, 0.06],
				'text-allow-overlap': true,
				'text-ignore-placement': true
			},
			paint: {
				'text-opacity': weight(1, 0.9),
				'text-color': [
					'case',
					['any', ['get', 'weak'], isPossible],
					palette.post,
					palette.postNumber
				]
			}
		}
	];
}

/**
 * Keeps the raised names, which are placed before all symbols, off those that are more than a dot,
 * and off the raised ones.
 */
export const symbolKeepOut: LayerSpecification = {
	id: 'symbol-keep-out',
	type: 'symbol',
	source: PLACES,
	filter: shown(shapeIs('point'), ['!', REGIONS], ['any', ['!', PLAIN], isNameRaised]),
	layout: {
		'icon-image': 'blank',
		// The blank is a third of a post's symbol.
		'icon-size': ['interpolate', ['linear'], ['zoom'], 5, 1.2, 9, 3],
		'icon-allow-overlap': true,
		'icon-padding': 0
	}
};
