import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Kind } from '$lib/domain/kind';
import { plateIcon } from '$lib/symbology/icons';
import type { Palette } from '$lib/symbology/palette';
import { FONT } from '../fonts';
import { byKind, isOfKind, ofGeometry } from './by-kind';
import { isFaint, isQuiet, isRaised, nameOrder, PLACES, shapeIs, shown } from './expressions';

/** Keeps names off the cased lines: unseen marks along them, which names must not cover. */
export function lineKeepOut(kinds: readonly Kind[]): LayerSpecification {
	const cased = ofGeometry(kinds, 'line').filter(({ line }) => line.casing);
	return {
		id: 'line-keep-out',
		type: 'symbol',
		source: PLACES,
		minzoom: 6,
		filter: shown(shapeIs('line'), isOfKind(cased)),
		layout: {
			'symbol-placement': 'line',
			'symbol-spacing': 16,
			'icon-image': 'blank',
			'icon-allow-overlap': true,
			'icon-padding': 0
		}
	};
}

/** Signs of lines: the short name `ref` on a plate in the line's colour, upright, along the line. */
export function plates(kinds: readonly Kind[], palette: Palette, ref: string): LayerSpecification {
	const signed = ofGeometry(kinds, 'line').filter(({ carries }) => carries === 'ref');
	const icon = (faint: boolean) =>
		byKind(signed, ({ colour }) => plateIcon(colour, faint), 'blank');
	const letters = (tone: 'on' | 'text') =>
		byKind(signed, ({ colour }) => palette.hues[colour][tone], palette.label);
	const quiet: ExpressionSpecification = ['case', isQuiet, icon(true), icon(false)];
	return {
		id: 'plates',
		type: 'symbol',
		source: PLACES,
		minzoom: 5,
		filter: shown(shapeIs('line'), isOfKind(signed), ['!=', ['get', ref], '']),
		layout: {
			'symbol-placement': 'line',
			'symbol-spacing': 340,
			'icon-image': quiet,
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
			'text-color': ['case', isRaised, letters('on'), isFaint, letters('text'), letters('on')]
		}
	};
}
