import type { LayerSpecification } from 'maplibre-gl';
import type { Lang } from '$lib/domain/localized';
import { FONT } from '../fonts';
import type { Palette } from '../palette';

/** Source of land, borders, water and towns for orientation. */
export const BASEMAP = 'basemap';

/** The bundled basemap: everything that no article names. Drawn below all places. */
export function basemapLayers(palette: Palette): LayerSpecification[] {
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
		{
			id: 'land',
			type: 'fill',
			source: BASEMAP,
			filter: ['==', ['get', 'class'], 'land'],
			// Two resolutions meet at the region's edge: antialiasing would draw the seam.
			paint: { 'fill-color': palette.land, 'fill-antialias': false }
		},
		{
			id: 'lakes',
			type: 'fill',
			source: BASEMAP,
			filter: ['==', ['get', 'class'], 'lake'],
			paint: { 'fill-color': palette.water, 'fill-outline-color': palette.river }
		},
		{
			id: 'rivers',
			type: 'line',
			source: BASEMAP,
			minzoom: 5,
			filter: ['==', ['get', 'class'], 'river'],
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': palette.water,
				'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.6, 11, 2.4]
			}
		},
		{
			id: 'borders',
			type: 'line',
			source: BASEMAP,
			filter: ['==', ['get', 'class'], 'border'],
			paint: {
				'line-color': palette.border,
				'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 9, 1.4]
			}
		}
	];
}

/** Names of rivers and towns; placed after the places' own labels, so that those win. */
export function basemapLabels(palette: Palette, lang: Lang): LayerSpecification[] {
	return [
		{
			id: 'town-labels',
			type: 'symbol',
			source: BASEMAP,
			minzoom: 5,
			filter: [
				'all',
				['==', ['get', 'class'], 'town'],
				// Rank 1 shows from zoom 5, and each further rank a zoom and a half later.
				['>=', ['zoom'], ['+', 3.5, ['*', 1.5, ['get', 'rank']]]]
			],
			layout: {
				'text-field': ['get', lang === 'ar' ? 'label_ar' : 'label_en'],
				'text-font': [FONT.regular],
				'text-size': ['interpolate', ['linear'], ['zoom'], 5, 11, 10, 13],
				'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
				'text-radial-offset': 0.5,
				'symbol-sort-key': ['get', 'rank'],
				'text-optional': false
			},
			paint: {
				'text-color': palette.townLabel,
				'text-halo-color': palette.halo,
				'text-halo-width': 1.2
			}
		},
		{
			id: 'water-labels',
			type: 'symbol',
			source: BASEMAP,
			minzoom: 7,
			filter: ['==', ['get', 'class'], 'river'],
			layout: {
				'symbol-placement': 'line',
				'text-field': ['get', lang === 'ar' ? 'label_ar' : 'label_en'],
				'text-font': [FONT.regular],
				'text-size': 11,
				'symbol-spacing': 400
			},
			paint: {
				'text-color': palette.waterLabel,
				'text-halo-color': palette.halo,
				'text-halo-width': 1
			}
		}
	];
}

/** Dots of the towns for orientation. */
export function townDots(palette: Palette): LayerSpecification {
	return {
		id: 'town-dots',
		type: 'circle',
		source: BASEMAP,
		minzoom: 5,
		filter: [
			'all',
			['==', ['get', 'class'], 'town'],
			['>=', ['zoom'], ['+', 3.5, ['*', 1.5, ['get', 'rank']]]]
		],
		paint: {
			'circle-color': palette.townDot,
			'circle-radius': ['interpolate', ['linear'], ['get', 'rank'], 1, 3, 4, 1.8]
		}
	};
}
