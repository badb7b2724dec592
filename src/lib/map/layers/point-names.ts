import type {
	ExpressionSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import type { Lang } from '$lib/domain/localized';
import { FONT } from '../fonts';
import type { Palette } from '../palette';
import {
	isNameRaised,
	kindIs,
	nameColour,
	nameIn,
	nameOrder,
	PLACES,
	shapeIs,
	shown,
	spacing
} from './expressions';
import { REGIONS } from './points';

/** How far a name stands from the middle of its symbol, in ems of the name. */
const NAME_OFFSET: ExpressionSpecification = [
	'match',
	['get', 'kind'],
	'region',
	0,
	['observation-post', 'crossing'],
	1.5,
	['city', 'venue'],
	1.15,
	0.95
];

type Anchors = NonNullable<NonNullable<SymbolLayerSpecification['layout']>['text-variable-anchor']>;

/** Sides of a symbol that its name may take, the best first. */
const NAME_ANCHORS: Anchors = [
	'top',
	'bottom',
	'left',
	'right',
	'top-left',
	'top-right',
	'bottom-left',
	'bottom-right'
];

/** The same sides from near and from farther off: a raised name finds room wherever there is any. */
function raisedSpots(offset: number): ExpressionSpecification {
	const slant = Math.SQRT1_2;
	const sides: [string, number, number][] = [
		['top', 0, 1],
		['bottom', 0, -1],
		['left', 1, 0],
		['right', -1, 0],
		['top-left', slant, slant],
		['top-right', -slant, slant],
		['bottom-left', slant, -slant],
		['bottom-right', -slant, -slant]
	];
	const rings = [offset, offset + 1.6, offset + 3.2];
	return [
		'literal',
		rings.flatMap((ring) => sides.flatMap(([side, x, y]) => [side, [x * ring, y * ring]]))
	];
}

/** Where the name of a raised point may stand. */
export const RAISED_SPOTS: SymbolLayerSpecification['layout'] = {
	'text-variable-anchor-offset': [
		'match',
		['get', 'kind'],
		['observation-post', 'crossing'],
		raisedSpots(1.5),
		['city', 'venue'],
		raisedSpots(1.15),
		raisedSpots(0.95)
	]
};

const NAME_SIZE: ExpressionSpecification = [
	'interpolate',
	['linear'],
	['zoom'],
	5,
	['match', ['get', 'kind'], ['city', 'venue'], 12, 10.5],
	10,
	['match', ['get', 'kind'], ['city', 'venue'], 15, 13]
];

/** Names of points: cities from far away, all others from where the static map has them too. */
export function pointNames(palette: Palette, lang: Lang): LayerSpecification {
	return {
		id: 'point-names',
		type: 'symbol',
		source: PLACES,
		filter: shown(shapeIs('point'), ['!', REGIONS], ['!', isNameRaised]),
		layout: {
			'text-field': [
				'step',
				['zoom'],
				['case', kindIs('city', 'venue'), nameIn(lang), ''],
				6.5,
				nameIn(lang)
			],
			'text-font': [FONT.bold],
			'text-size': NAME_SIZE,
			'text-variable-anchor': NAME_ANCHORS,
			'text-radial-offset': NAME_OFFSET,
			'text-padding': 1,
			'text-max-width': 9,
			'symbol-sort-key': nameOrder
		},
		paint: {
			'text-color': nameColour(palette.label, palette.faintText),
			'text-halo-color': palette.halo,
			'text-halo-width': 1.6
		}
	};
}

/** Names of hills and districts, which have no spot: in wide letters where the script allows. */
export function regionNames(palette: Palette, lang: Lang): LayerSpecification {
	return {
		id: 'region-names',
		type: 'symbol',
		source: PLACES,
		minzoom: 7,
		filter: shown(shapeIs('point'), REGIONS, ['!', isNameRaised]),
		layout: {
			'text-field': nameIn(lang),
			'text-font': [FONT.regular],
			'text-size': ['interpolate', ['linear'], ['zoom'], 7, 11, 11, 17],
			'text-letter-spacing': spacing(lang, 0.14),
			'text-max-width': 14
		},
		paint: {
			'text-color': nameColour(palette.townLabel, palette.faintText),
			'text-halo-color': palette.halo,
			'text-halo-width': 1.6
		}
	};
}
