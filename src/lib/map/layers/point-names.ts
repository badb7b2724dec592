import type {
	ExpressionSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import type { Kind } from '$lib/domain/kind';
import type { Lang } from '$lib/domain/localized';
import { PLAIN_SYMBOL } from '$lib/symbology/icons';
import type { Palette } from '$lib/symbology/palette';
import { FONT } from '../fonts';
import { byKind, ofGeometry } from './by-kind';
import {
	isNameRaised,
	nameColour,
	nameOrder,
	PLACES,
	shapeIs,
	shown,
	spacing
} from './expressions';
import { firstZoom, letterSize, nameFrom } from './letters';
import { isRegion } from './points';

/** Zooms from which names of other kinds are written. */
const PLAIN_FROM = { point: 6.5, region: 7 } as const;

/** How far a name stands from the middle of a symbol of a width in pixels, in ems of the name. */
function nameOffset(size: number): number {
	return Math.round((0.95 + (size - PLAIN_SYMBOL.size) * 0.05) * 100) / 100;
}

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
function spotsRound(offset: number): ExpressionSpecification {
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
export function raisedSpots(kinds: readonly Kind[]): ExpressionSpecification {
	return byKind(
		ofGeometry(kinds, 'point'),
		({ symbol }) => spotsRound(nameOffset(symbol.size)),
		spotsRound(nameOffset(PLAIN_SYMBOL.size))
	);
}

/** Names of points: the most important from far away, all others from where the static map has them too. */
export function pointNames(
	kinds: readonly Kind[],
	palette: Palette,
	lang: Lang
): LayerSpecification {
	const points = ofGeometry(kinds, 'point');
	return {
		id: 'point-names',
		type: 'symbol',
		source: PLACES,
		minzoom: firstZoom(points, PLAIN_FROM.point),
		filter: shown(shapeIs('point'), ['!', isRegion(kinds)], ['!', isNameRaised]),
		layout: {
			'text-field': nameFrom(points, PLAIN_FROM.point, lang),
			'text-font': [FONT.bold],
			'text-size': letterSize(points, [5, 10.5], [10, 13]),
			'text-variable-anchor': NAME_ANCHORS,
			'text-radial-offset': byKind(
				points,
				({ symbol }) => nameOffset(symbol.size),
				nameOffset(PLAIN_SYMBOL.size)
			),
			'text-padding': 1,
			'text-max-width': byKind(points, ({ label }) => label.width, 9),
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
export function regionNames(
	kinds: readonly Kind[],
	palette: Palette,
	lang: Lang
): LayerSpecification {
	const regions = ofGeometry(kinds, 'region');
	return {
		id: 'region-names',
		type: 'symbol',
		source: PLACES,
		minzoom: firstZoom(regions, PLAIN_FROM.region),
		filter: shown(shapeIs('point'), isRegion(kinds), ['!', isNameRaised]),
		layout: {
			'text-field': nameFrom(regions, PLAIN_FROM.region, lang),
			'text-font': [FONT.regular],
			'text-size': letterSize(regions, [7, 11], [11, 17]),
			'text-letter-spacing': spacing(lang, 0.14),
			'text-max-width': byKind(regions, ({ label }) => label.width, 14)
		},
		paint: {
			'text-color': nameColour(palette.townLabel, palette.faintText),
			'text-halo-color': palette.halo,
			'text-halo-width': 1.6
		}
	};
}
