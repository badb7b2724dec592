import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Kind, PointKind } from '$lib/domain/kind';
import { DOUBT_SUFFIX, PLAIN_ICON, PLAIN_SYMBOL, symbolIcon } from '$lib/symbology/icons';
import type { Palette } from '$lib/symbology/palette';
import { FONT } from '../fonts';
import { byKind, isOfKind, ofGeometry } from './by-kind';
import {
	isNameRaised,
	isPossible,
	PLACES,
	shapeIs,
	shown,
	weight,
	whenRaised
} from './expressions';

/** What is left of a faint symbol: enough for the number on it to be read. */
export const FAINT_SYMBOL = 0.55;

/** Width of a symbol on which a number has its full size, CSS pixels. */
const NUMBERED = 20;

/** Points that are a name and no spot. */
export function isRegion(kinds: readonly Kind[]): ExpressionSpecification {
	return isOfKind(ofGeometry(kinds, 'region'));
}

/** Sizes of icons at zooms, as parts of their full size; between them in proportion. */
const ICON_SIZES = [
	[4, 0.4],
	[5, 0.5],
	[7, 0.82],
	[9, 1],
	[12, 1.15]
] as const;

const iconSize: ExpressionSpecification = [
	'interpolate',
	['linear'],
	['zoom'],
	...ICON_SIZES.flat()
];

/** What the style says of the size of icons at a zoom, for what is drawn without an expression. */
export function iconSizeAt(zoom: number): number {
	let [farther, smaller]: readonly [number, number] = ICON_SIZES[0];
	for (const [nearer, larger] of ICON_SIZES) {
		if (zoom <= farther) return smaller;
		if (zoom < nearer) {
			return smaller + ((larger - smaller) * (zoom - farther)) / (nearer - farther);
		}
		[farther, smaller] = [nearer, larger];
	}
	return smaller;
}

/** What shows a symbol, of the layers that draw them. */
const SYMBOL_OPACITIES = [
	['dots', 'circle-opacity'],
	['dots', 'circle-stroke-opacity'],
	['points', 'icon-opacity']
] as const;

/** Properties that leave to these layers what is raised: all symbols are drawn by another hand. */
export const RAISED_ALONE = SYMBOL_OPACITIES.map(
	([layer, property]) => [layer, property, whenRaised(1, 1, 0)] as const
);

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

/** Round dots of which nothing is in doubt. */
function isSureDot(kinds: readonly Kind[]): ExpressionSpecification {
	const others = [
		...ofGeometry(kinds, 'region'),
		...ofGeometry(kinds, 'point').filter(({ symbol }) => !symbol.isDot)
	];
	return ['all', ['!', isOfKind(others)], ['!', ['get', 'weak']], ['!', isPossible]];
}

/**
 * Symbols of points, and what is written on them. Plain dots are circles, which cost a tenth
 * of symbols where there are thousands. The symbols are placed before names, which keep clear of them.
 */
export function pointLayers(
	kinds: readonly Kind[],
	palette: Palette,
	ref: string
): LayerSpecification[] {
	const points = ofGeometry(kinds, 'point');
	const colour = byKind(points, (kind) => palette.hues[kind.colour].drawn, palette.hues.ink.drawn);
	const radius = (plain: number) =>
		byKind(points, ({ symbol }) => (plain * symbol.size) / PLAIN_SYMBOL.size, plain);
	return [
		{
			id: 'dots',
			type: 'circle',
			source: PLACES,
			filter: shown(shapeIs('point'), isSureDot(kinds)),
			paint: {
				'circle-radius': [
					'interpolate',
					['linear'],
					['zoom'],
					4,
					radius(1.8),
					5,
					radius(2.2),
					7,
					radius(3.7),
					9,
					radius(4.5),
					12,
					radius(5.2)
				],
				'circle-color': colour,
				'circle-opacity': weight(1, FAINT_SYMBOL),
				'circle-stroke-color': palette.halo,
				'circle-stroke-width': 1.2,
				'circle-stroke-opacity': weight(1, FAINT_SYMBOL)
			}
		},
		{
			id: 'points',
			type: 'symbol',
			source: PLACES,
			filter: shown(shapeIs('point'), ['!', isRegion(kinds)], ['!', isSureDot(kinds)]),
			layout: {
				// Open and dashed or pale where there is doubt, at every zoom.
				'icon-image': [
					'concat',
					byKind(points, ({ id }) => symbolIcon(id), PLAIN_ICON),
					['case', ['get', 'weak'], DOUBT_SUFFIX.weak, ''],
					['case', isPossible, DOUBT_SUFFIX.possible, '']
				],
				'icon-size': iconSize,
				'icon-allow-overlap': true,
				'icon-padding': 0,
				// Where symbols overlap, the more important lies on top.
				'symbol-z-order': 'source',
				'symbol-sort-key': ['-', 0, ['get', 'order']]
			},
			paint: { 'icon-opacity': weight(1, FAINT_SYMBOL) }
		},
		figures(
			points.filter(({ carries }) => carries !== null),
			palette,
			ref
		)
	];
}

/** What is written on symbols: their number or their short name. */
function figures(
	carrying: readonly PointKind[],
	palette: Palette,
	ref: string
): LayerSpecification {
	const size = (full: number) =>
		byKind(carrying, ({ symbol }) => full * Math.min(1.2, symbol.size / NUMBERED), full);
	const tone = (of: 'drawn' | 'on') =>
		byKind(carrying, ({ colour }) => palette.hues[colour][of], palette.label);
	const byNumber = carrying.filter(({ carries }) => carries === 'number');
	return {
		id: 'figures',
		type: 'symbol',
		source: PLACES,
		minzoom: 5.5,
		filter: shown(shapeIs('point'), isOfKind(carrying)),
		layout: {
			'text-field': ['case', isOfKind(byNumber), ['get', 'number'], ['get', ref]],
			'text-font': [FONT.bold],
			'text-size': [
				'interpolate',
				['linear'],
				['zoom'],
				5,
				size(8.5),
				7,
				size(11),
				9,
				size(12.5),
				12,
				size(14)
			],
			'text-offset': [0, 0.06],
			'text-allow-overlap': true,
			'text-ignore-placement': true
		},
		paint: {
			'text-opacity': weight(1, 0.9),
			'text-color': ['case', ['any', ['get', 'weak'], isPossible], tone('drawn'), tone('on')]
		}
	};
}

/**
 * Keeps the raised names, which are placed before all symbols, off those that are more than a dot,
 * and off the raised ones.
 */
export function symbolKeepOut(kinds: readonly Kind[]): LayerSpecification {
	const points = ofGeometry(kinds, 'point');
	/** The blank is six pixels wide: a third of a symbol that bears a number. */
	const size = (full: number) =>
		byKind(points, ({ symbol }) => (full * Math.max(symbol.size, 15)) / NUMBERED, full * 0.75);
	return {
		id: 'symbol-keep-out',
		type: 'symbol',
		source: PLACES,
		filter: shown(
			shapeIs('point'),
			['!', isRegion(kinds)],
			['any', ['!', isSureDot(kinds)], isNameRaised]
		),
		layout: {
			'icon-image': 'blank',
			'icon-size': ['interpolate', ['linear'], ['zoom'], 5, size(1.2), 9, size(3)],
			'icon-allow-overlap': true,
			'icon-padding': 0
		}
	};
}
