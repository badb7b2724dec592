import type {
	ExpressionSpecification,
	LayerSpecification,
	LineLayerSpecification
} from 'maplibre-gl';
import type { Palette } from '$lib/symbology/palette';
import { isPossible } from './expressions';

/** Source of the circles within which the selected places' positions are true. */
export const PRECISION = 'precision';

type PlaceLine = LineLayerSpecification & { filter: ExpressionSpecification };

/**
 * A line layer in two: as given for what existed in the window, dashed for what only may have. Two
 * layers, because a dash pattern chosen by expression would draw the unbroken line as dashes as well.
 */
export function certainAndPossible(line: PlaceLine, dashes: number[]): LineLayerSpecification[] {
	return [
		{ ...line, filter: ['all', line.filter, ['!', isPossible]] },
		{
			...line,
			id: possibly(line.id),
			filter: ['all', line.filter, isPossible],
			layout: { ...line.layout, 'line-cap': 'butt' },
			paint: { ...line.paint, 'line-dasharray': dashes }
		}
	];
}

/** Id of the layer that draws what only may have existed. */
export function possibly(layerId: string): string {
	return `${layerId}-possible`;
}

/** The selected points' precision, true to scale: a thin dashed ring, faintly filled. */
export function precisionLayers(palette: Palette): LayerSpecification[] {
	return [
		{
			id: 'precision-fill',
			type: 'fill',
			source: PRECISION,
			paint: { 'fill-color': palette.selected, 'fill-opacity': 0.14, 'fill-antialias': false }
		},
		{
			// Keeps the ring to be seen on hatching, and on the mark of the selection where it is small.
			id: 'precision-casing',
			type: 'line',
			source: PRECISION,
			paint: { 'line-color': palette.halo, 'line-width': 3.6, 'line-opacity': 0.85 }
		},
		{
			id: 'precision-ring',
			type: 'line',
			source: PRECISION,
			paint: {
				'line-color': palette.doubt,
				'line-width': 1.4,
				'line-dasharray': [4, 2.5]
			}
		}
	];
}
