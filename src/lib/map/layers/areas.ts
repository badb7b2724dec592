import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette';
import { certainAndPossible } from './doubt';
import { isPossible, kindIs, PLACES, shapeIs, shown, weight, whenRaised } from './expressions';

const GOVERNORATES = kindIs('governorate', 'province');
const PATTERNED = kindIs('demilitarised-zone', 'operation-area');
const OUTLINED = kindIs('planned-zone');

/** Opacity of the fills, which the contrast of names is checked against. */
export const FILL = { zone: 0.15, corridor: 0.3, planned: 0.07 } as const;

/** Zones and corridors: fills below, edges above; each kind with its own pattern or edge. */
export function areaLayers(palette: Palette): LayerSpecification[] {
	const colour: ExpressionSpecification = [
		'match',
		['get', 'kind'],
		'corridor',
		palette.corridor,
		'demilitarised-zone',
		palette.demilitarised,
		'operation-area',
		palette.operation,
		'planned-zone',
		palette.planned,
		palette.zone
	];
	const firm = shown(shapeIs('area'), ['!', GOVERNORATES], ['!', OUTLINED]);
	return [
		{
			id: 'areas',
			type: 'fill',
			source: PLACES,
			filter: shown(shapeIs('area'), ['!', GOVERNORATES], ['!', PATTERNED]),
			paint: {
				'fill-color': colour,
				'fill-opacity': palerWherePossible([
					'match',
					['get', 'kind'],
					'corridor',
					weight(FILL.corridor),
					'planned-zone',
					weight(FILL.planned),
					weight(FILL.zone)
				])
			}
		},
		{
			id: 'patterned-areas',
			type: 'fill',
			source: PLACES,
			filter: shown(shapeIs('area'), PATTERNED),
			paint: {
				'fill-pattern': ['match', ['get', 'kind'], 'demilitarised-zone', 'hatch', 'stipple'],
				'fill-opacity': palerWherePossible(weight(0.7))
			}
		},
		{
			// A soft ribbon inside the edge says which side of the line is the zone.
			id: 'zone-ribbons',
			type: 'line',
			source: PLACES,
			filter: shown(shapeIs('area'), kindIs('zone')),
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.zone,
				'line-width': ['interpolate', ['linear'], ['zoom'], 6, 3, 10, 8],
				'line-offset': ['interpolate', ['linear'], ['zoom'], 6, 1.5, 10, 4],
				'line-opacity': palerWherePossible(weight(0.25))
			}
		},
		...certainAndPossible(
			{
				id: 'area-edges',
				type: 'line',
				source: PLACES,
				filter: firm,
				layout: { 'line-join': 'round' },
				paint: {
					'line-color': colour,
					'line-width': [
						'match',
						['get', 'kind'],
						'zone',
						whenRaised(3.2, 2.8, 2),
						whenRaised(2.6, 2.2, 1.3)
					],
					'line-opacity': weight(1)
				}
			},
			[3, 2]
		),
		{
			id: 'planned-edges',
			type: 'line',
			source: PLACES,
			filter: shown(shapeIs('area'), OUTLINED),
			layout: { 'line-cap': 'round' },
			paint: {
				'line-color': palette.planned,
				'line-width': whenRaised(3, 2.6, 1.8),
				'line-opacity': palerWherePossible(weight(0.9)),
				'line-dasharray': [0, 2.4]
			}
		}
	];
}

/** A marker's stroke under the edges of areas and lines that are selected, hovered or read of; roads have theirs. */
export function shapeHalos(palette: Palette): LayerSpecification {
	return {
		id: 'shape-halos',
		type: 'line',
		source: PLACES,
		filter: shown(['any', shapeIs('area'), shapeIs('line')], ['!', kindIs('road')]),
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': palette.selected,
			'line-width': 8,
			'line-opacity': whenRaised(0.6, 0.45, 0)
		}
	};
}

/** Governorates: thin dashes, under everything that articles are about. */
export function governorateLayers(palette: Palette): LayerSpecification[] {
	return certainAndPossible(
		{
			id: 'governorates',
			type: 'line',
			source: PLACES,
			filter: shown(shapeIs('area'), GOVERNORATES),
			paint: {
				'line-color': palette.governorate,
				'line-width': whenRaised(2.4, 2, 1),
				'line-opacity': weight(0.9),
				'line-dasharray': [4, 2.5]
			}
		},
		[1, 2.5]
	);
}

function palerWherePossible(opacity: ExpressionSpecification): ExpressionSpecification {
	return ['*', opacity, ['case', isPossible, 0.5, 1]];
}
