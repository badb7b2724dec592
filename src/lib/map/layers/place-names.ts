import type {
	ExpressionSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import type { Kind } from '$lib/domain/kind';
import type { Lang } from '$lib/domain/localized';
import type { Palette } from '$lib/symbology/palette';
import { FONT } from '../fonts';
import { isOutline } from './areas';
import { byKind, isOfKind, ofGeometry } from './by-kind';
import {
	isNameRaised,
	nameColour,
	nameIn,
	nameOrder,
	PLACES,
	shapeIs,
	shown,
	spacing
} from './expressions';
import { firstZoom, letterSize, nameFrom } from './letters';
import { raisedSpots } from './point-names';

type SymbolLayout = NonNullable<SymbolLayerSpecification['layout']>;

/** Zooms from which names of other kinds are written. */
const PLAIN_FROM = { area: 5.5, outline: 6, line: 8 } as const;

/** Spots round its own point that the name of an area may take, in ems; the middle is best. */
const AREA_SPOTS: SymbolLayout = {
	'text-variable-anchor-offset': [
		'center',
		[0, 0],
		'top',
		[0, 1.2],
		'bottom',
		[0, -1.2],
		'top',
		[0, 3],
		'bottom',
		[0, -3],
		'left',
		[2, 0],
		'right',
		[-2, 0],
		'left',
		[2, 3],
		'right',
		[-2, 3],
		'left',
		[2, -3],
		'right',
		[-2, -3]
	]
};

/** Names of lines and of outlines, under the names of everything else. */
export function quietNames(
	kinds: readonly Kind[],
	palette: Palette,
	lang: Lang
): LayerSpecification[] {
	const outlines = ofGeometry(kinds, 'area').filter(isOutline);
	const lines = ofGeometry(kinds, 'line');
	const colour = byKind(outlines, (kind) => palette.hues[kind.colour].text, palette.label);
	return [
		{
			id: 'outline-names',
			type: 'symbol',
			source: PLACES,
			minzoom: firstZoom(outlines, PLAIN_FROM.outline),
			filter: shown(shapeIs('label'), isOfKind(outlines), ['!', isNameRaised]),
			layout: {
				...AREA_SPOTS,
				'text-field': nameFrom(outlines, PLAIN_FROM.outline, lang),
				'text-font': [FONT.regular],
				'text-size': letterSize(outlines, [6, 10.5], [10, 15]),
				'text-letter-spacing': spacing(lang, 0.12),
				'text-max-width': byKind(outlines, ({ label }) => label.width, 8),
				'text-padding': 8
			},
			paint: {
				'text-color': colour,
				'text-halo-color': palette.land,
				'text-halo-width': 1.4
			}
		},
		{
			...lineNames('line-names', kinds, palette, lang, ['!', isNameRaised]),
			minzoom: firstZoom(lines, PLAIN_FROM.line)
		}
	];
}

/** Names of areas, each in its own tone. */
export function areaNames(
	kinds: readonly Kind[],
	palette: Palette,
	lang: Lang
): LayerSpecification {
	const all = ofGeometry(kinds, 'area');
	const areas = all.filter((kind) => !isOutline(kind));
	const colour = byKind(areas, (kind) => palette.hues[kind.colour].text, palette.hues.grey.text);
	return {
		id: 'area-names',
		type: 'symbol',
		source: PLACES,
		minzoom: firstZoom(areas, PLAIN_FROM.area),
		filter: shown(shapeIs('label'), ['!', isOfKind(all.filter(isOutline))], ['!', isNameRaised]),
		layout: {
			...AREA_SPOTS,
			'text-field': nameFrom(areas, PLAIN_FROM.area, lang),
			'text-font': [FONT.bold],
			'text-size': letterSize(areas, [6, 11], [8, 12.5], [11, 16]),
			'text-letter-spacing': spacing(lang, 0.04),
			'text-max-width': byKind(areas, ({ label }) => label.width, 10),
			'symbol-sort-key': nameOrder
		},
		paint: {
			'text-color': nameColour(colour, palette.faintText),
			'text-halo-color': palette.halo,
			'text-halo-width': 1.8
		}
	};
}

/**
 * Names of the selected, hovered and read places. These layers lie on top, and MapLibre places names from
 * the top down: so they have the whole map to choose from and no other name can push them out.
 */
export function raisedNames(
	kinds: readonly Kind[],
	palette: Palette,
	lang: Lang
): LayerSpecification[] {
	const paint = {
		'text-color': palette.label,
		'text-halo-color': palette.halo,
		'text-halo-width': 2.2
	};
	const layout: SymbolLayout = {
		'text-field': nameIn(lang),
		'text-font': [FONT.bold],
		'text-size': ['interpolate', ['linear'], ['zoom'], 5, 13, 10, 16],
		'text-max-width': 10,
		'text-padding': 1
	};
	return [
		lineNames('raised-line-names', kinds, palette, lang, isNameRaised),
		{
			id: 'raised-area-names',
			type: 'symbol',
			source: PLACES,
			filter: shown(shapeIs('label'), isNameRaised),
			layout: { ...layout, ...AREA_SPOTS },
			paint
		},
		{
			id: 'raised-names',
			type: 'symbol',
			source: PLACES,
			filter: shown(shapeIs('point'), isNameRaised),
			layout: {
				...layout,
				'text-variable-anchor-offset': raisedSpots(kinds)
			},
			paint
		}
	];
}

function lineNames(
	id: string,
	kinds: readonly Kind[],
	palette: Palette,
	lang: Lang,
	which: ExpressionSpecification
): SymbolLayerSpecification {
	const lines = ofGeometry(kinds, 'line');
	const isRaised = which === isNameRaised;
	return {
		id,
		type: 'symbol',
		source: PLACES,
		filter: shown(shapeIs('line'), which),
		layout: {
			'symbol-placement': 'line',
			'symbol-spacing': 420,
			'text-field': isRaised ? nameIn(lang) : nameFrom(lines, PLAIN_FROM.line, lang),
			'text-font': [FONT.bold],
			'text-size': letterSize(lines, [7, 11], [11, 14]),
			'text-letter-spacing': spacing(lang, 0.04),
			// Beside the line, not on it: a name across the line would be eaten by it.
			'text-offset': [0, -1.1],
			'text-max-angle': 35
		},
		paint: {
			'text-color': nameColour(
				byKind(lines, ({ colour }) => palette.hues[colour].text, palette.label),
				palette.faintText
			),
			'text-halo-color': palette.halo,
			'text-halo-width': 1.8
		}
	};
}
