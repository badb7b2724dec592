import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/symbology/palette';
import { isSelected, PLACES, shapeIs, shown } from './expressions';

/** The layer of the dots at which other sources put a place. */
export const CLAIMS = 'claims';

const whileSelected: ExpressionSpecification = ['case', isSelected, 1, 0];

/**
 * Where other sources put a selected place: a small open dot, tied to the drawn position by a thin
 * line, so that nobody takes it for a place of its own.
 */
export function claimLayers(palette: Palette): LayerSpecification[] {
	return [
		{
			id: 'claim-ties',
			type: 'line',
			source: PLACES,
			filter: shown(shapeIs('claim-tie')),
			paint: {
				'line-color': palette.doubt,
				'line-width': 1.2,
				'line-opacity': whileSelected
			}
		},
		{
			id: CLAIMS,
			type: 'circle',
			source: PLACES,
			filter: shown(shapeIs('claim')),
			paint: {
				'circle-radius': 4.5,
				'circle-color': palette.halo,
				'circle-opacity': whileSelected,
				'circle-stroke-color': palette.doubt,
				'circle-stroke-width': 1.8,
				'circle-stroke-opacity': whileSelected
			}
		}
	];
}
