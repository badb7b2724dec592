import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette';
import { isRaised, kindIs, PLACES, shapeIs, shown, weight, whenRaised } from './expressions';

/** River, frontier and roads; the road is cased and the strongest line of the map. */
export function lineLayers(palette: Palette): LayerSpecification[] {
	const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
	return [
		{
			id: 'rivers-named',
			type: 'line',
			source: PLACES,
			filter: shown(shapeIs('line'), kindIs('river')),
			layout: round,
			paint: {
				'line-color': palette.river,
				'line-width': whenRaised(4, 3.4, 2),
				'line-opacity': weight(0.9)
			}
		},
		{
			id: 'frontiers',
			type: 'line',
			source: PLACES,
			filter: shown(shapeIs('line'), kindIs('border')),
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': palette.frontier,
				'line-width': whenRaised(4, 3.4, 2),
				'line-opacity': weight(0.95),
				'line-dasharray': [3, 1.2, 0.6, 1.2]
			}
		},
		{
			id: 'road-casings',
			type: 'line',
			source: PLACES,
			filter: shown(shapeIs('line'), kindIs('road')),
			layout: round,
			paint: {
				'line-color': ['case', isRaised, palette.selected, palette.roadCasing],
				'line-width': [
					'interpolate',
					['linear'],
					['zoom'],
					5,
					whenRaised(7, 6, 4),
					11,
					whenRaised(13, 11, 8)
				],
				'line-opacity': weight(0.9)
			}
		},
		{
			id: 'roads',
			type: 'line',
			source: PLACES,
			filter: shown(shapeIs('line'), kindIs('road')),
			layout: round,
			paint: {
				'line-color': palette.road,
				'line-width': ['interpolate', ['linear'], ['zoom'], 5, 2, 11, 4.5],
				'line-opacity': weight(1)
			}
		},
		{
			id: 'other-lines',
			type: 'line',
			source: PLACES,
			filter: shown(shapeIs('line'), ['!', kindIs('road', 'river', 'border')]),
			layout: round,
			paint: {
				'line-color': palette.settlement,
				'line-width': whenRaised(4, 3.4, 2),
				'line-opacity': weight(0.9)
			}
		}
	];
}
