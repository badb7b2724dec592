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
import { RAISED_SPOTS } from './point-names';

type SymbolLayout = NonNullable<SymbolLayerSpecification['layout']>;

const GOVERNORATES = kindIs('governorate', 'province');

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

/** Names of lines and of governorates, under the names of everything else. */
export function quietNames(palette: Palette, lang: Lang): LayerSpecification[] {
	return [
		{
			id: 'governorate-names',
			type: 'symbol',
			source: PLACES,
			minzoom: 6,
			filter: shown(shapeIs('label'), GOVERNORATES, ['!', isNameRaised]),
			layout: {
				...AREA_SPOTS,
				'text-field': nameIn(lang),
				'text-font': [FONT.regular],
				'text-size': ['interpolate', ['linear'], ['zoom'], 6, 10.5, 10, 15],
				'text-letter-spacing': spacing(lang, 0.12),
				'text-max-width': 8,
				'text-padding': 8
			},
			paint: {
				'text-color': nameColour(palette.governorateText, palette.governorateText),
				'text-halo-color': palette.land,
				'text-halo-width': 1.4
			}
		},
		lineNames('line-names', palette, lang, ['!', isNameRaised])
	];
}

/** Names of zones, each in its zone's own tone. */
export function zoneNames(palette: Palette, lang: Lang): LayerSpecification {
	return {
		id: 'zone-names',
		type: 'symbol',
		source: PLACES,
		minzoom: 5.5,
		filter: shown(shapeIs('label'), ['!', GOVERNORATES], ['!', isNameRaised]),
		layout: {
			...AREA_SPOTS,
			// A band is too narrow for its name from far away.
			'text-field': [
				'step',
				['zoom'],
				['case', kindIs('corridor'), '', nameIn(lang)],
				7,
				nameIn(lang)
			],
			'text-font': [FONT.bold],
			'text-size': ['interpolate', ['linear'], ['zoom'], 6, 11, 8, 12.5, 11, 16],
			'text-letter-spacing': spacing(lang, 0.04),
			'text-max-width': ['match', ['get', 'kind'], 'corridor', 20, 10],
			'symbol-sort-key': nameOrder
		},
		paint: {
			'text-color': nameColour(zoneTextColour(palette), palette.faintText),
			'text-halo-color': palette.halo,
			'text-halo-width': 1.8
		}
	};
}

/**
 * Names of the selected, hovered and read places. These layers lie on top, and MapLibre places names from
 * the top down: so they have the whole map to choose from and no other name can push them out.
 */
export function raisedNames(palette: Palette, lang: Lang): LayerSpecification[] {
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
		lineNames('raised-line-names', palette, lang, isNameRaised),
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
				...RAISED_SPOTS
			},
			paint
		}
	];
}

function lineNames(
	id: string,
	palette: Palette,
	lang: Lang,
	which: ExpressionSpecification
): LayerSpecification {
	return {
		id,
		type: 'symbol',
		source: PLACES,
		minzoom: id === 'line-names' ? 8 : 0,
		filter: shown(shapeIs('line'), which),
		layout: {
			'symbol-placement': 'line',
			'symbol-spacing': 420,
			'text-field': nameIn(lang),
			'text-font': [FONT.bold],
			'text-size': ['interpolate', ['linear'], ['zoom'], 7, 11, 11, 14],
			'text-letter-spacing': spacing(lang, 0.04),
			// Beside the line, not on it: a name across the line would be eaten by it.
			'text-offset': [0, -1.1],
			'text-max-angle': 35
		},
		paint: {
			'text-color': nameColour(
				[
					'match',
					['get', 'kind'],
					'road',
					palette.roadText,
					'river',
					palette.waterLabel,
					palette.frontierText
				],
				palette.faintText
			),
			'text-halo-color': palette.halo,
			'text-halo-width': 1.8
		}
	};
}

function zoneTextColour(palette: Palette): ExpressionSpecification {
	return [
		'match',
		['get', 'kind'],
		'corridor',
		palette.corridorText,
		'demilitarised-zone',
		palette.demilitarisedText,
		'operation-area',
		palette.operationText,
		'planned-zone',
		palette.plannedText,
		palette.zoneText
	];
}
