import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette';
import { kindIs, PLACES, shapeIs, shown, weight, whenRaised } from './expressions';

const GOVERNORATES = kindIs('governorate', 'province');

/** Zones, corridor and governorates: fills below, edges above, hatching for the demilitarised zone. */
export function areaLayers(palette: Palette): LayerSpecification[] {
	const colour: NonNullable<Extract<LayerSpecification, { type: 'fill' }>['paint']>['fill-color'] =
		[
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
	return [
		{
			id: 'areas',
			type: 'fill',
			source: PLACES,
			filter: shown(shapeIs('area'), ['!', GOVERNORATES], ['!', kindIs('demilitarised-zone')]),
			paint: {
				'fill-color': colour,
				'fill-opacity': [
					'match',
					['get', 'kind'],
					'corridor',
					weight(0.32),
					'planned-zone',
					weight(0.1),
					weight(0.16)
				]
			}
		},
		{
			id: 'hatched-areas',
			type: 'fill',
			source: PLACES,
			filter: shown(kindIs('demilitarised-zone'), shapeIs('area')),
			paint: { 'fill-pattern': 'hatch', 'fill-opacity': weight(0.8) }
		},
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
		{
			id: 'area-edges',
			type: 'line',
			source: PLACES,
			filter: shown(shapeIs('area'), ['!', GOVERNORATES], ['!', kindIs('planned-zone')]),
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': colour,
				'line-width': whenRaised(3, 2.4, 1.4),
				'line-opacity': weight(0.9)
			}
		},
		{
			id: 'planned-edges',
			type: 'line',
			source: PLACES,
			filter: shown(shapeIs('area'), kindIs('planned-zone')),
			paint: {
				'line-color': palette.planned,
				'line-width': whenRaised(3, 2.4, 1.4),
				'line-opacity': weight(0.9),
				'line-dasharray': [1, 2]
			}
		}
	];
}
