import type {
	ExpressionSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import type { Lang } from '$lib/domain/localized';
import { labelField } from '../features';
import { FONT } from '../fonts';
import type { Palette } from '$lib/symbology/palette';
import { spacing } from './expressions';

/** Source of land, borders, water and towns for orientation. */
export const BASEMAP = 'basemap';

function classIs(name: string): ExpressionSpecification {
	return ['==', ['get', 'class'], name];
}

/** The bundled basemap: everything that no article names. Drawn below all places. */
export function basemapLayers(palette: Palette): LayerSpecification[] {
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
		{
			id: 'land',
			type: 'fill',
			source: BASEMAP,
			filter: classIs('land'),
			// Two resolutions meet at the region's edge: antialiasing would draw the seam.
			paint: { 'fill-color': palette.land, 'fill-antialias': false }
		},
		{
			id: 'lakes',
			type: 'fill',
			source: BASEMAP,
			filter: classIs('lake'),
			paint: { 'fill-color': palette.sea, 'fill-outline-color': palette.water }
		},
		{
			id: 'rivers',
			type: 'line',
			source: BASEMAP,
			minzoom: 5,
			filter: classIs('river'),
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': palette.water,
				'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.8, 11, 2.6]
			}
		},
		{
			id: 'context-roads',
			type: 'line',
			source: BASEMAP,
			minzoom: 6,
			filter: classIs('road'),
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': palette.border,
				'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1, 11, 3.4]
			}
		},
		{
			id: 'borders',
			type: 'line',
			source: BASEMAP,
			filter: classIs('border'),
			paint: {
				'line-color': palette.border,
				'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.6, 9, 1.4],
				'line-dasharray': [5, 1.6, 1, 1.6]
			}
		}
	];
}

/** The zoom from which towns of a rank are shown, whole numbers because filters see no others. */
const FROM_ZOOM: ExpressionSpecification = ['match', ['get', 'rank'], 1, 5, 2, 7, 3, 8, 10];

/**
 * The zoom at which names of countries and seas move: below it they stand where the whole of each is
 * seen (rank 1), above it where it is seen in the region.
 */
export const WIDE_UNTIL_ZOOM = 5.25;

/** Names of countries and seas, which no detailed basemap writes; the last to be placed. */
export function wideNames(palette: Palette, lang: Lang): LayerSpecification[] {
	return [countryNames(palette, lang), seaNames(palette, lang)].flatMap((layer) => [
		{
			...layer,
			id: `${layer.id}-from-afar`,
			maxzoom: WIDE_UNTIL_ZOOM,
			filter: ['all', layer.filter, FROM_AFAR]
		},
		{ ...layer, minzoom: WIDE_UNTIL_ZOOM, filter: ['all', layer.filter, ['!', FROM_AFAR]] }
	]);
}

const FROM_AFAR: ExpressionSpecification = ['==', ['get', 'rank'], 1];

type NameLayer = SymbolLayerSpecification & { filter: ExpressionSpecification };

function countryNames(palette: Palette, lang: Lang): NameLayer {
	return {
		id: 'country-names',
		type: 'symbol',
		source: BASEMAP,
		filter: ['all', classIs('name'), ['!=', ['get', 'kind'], 'sea']],
		layout: {
			'text-field': ['get', labelField(lang)],
			'text-font': [FONT.regular],
			'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 5, 14, 8, 20],
			'text-transform': 'uppercase',
			'text-letter-spacing': spacing(lang, 0.3),
			'text-padding': ['interpolate', ['linear'], ['zoom'], 3, 2, 6, 10]
		},
		paint: {
			'text-color': palette.countryText,
			'text-halo-color': palette.land,
			'text-halo-width': 1.2
		}
	};
}

function seaNames(palette: Palette, lang: Lang): NameLayer {
	return {
		id: 'sea-names',
		type: 'symbol',
		source: BASEMAP,
		filter: ['all', classIs('name'), ['==', ['get', 'kind'], 'sea']],
		layout: {
			'text-field': ['get', labelField(lang)],
			'text-font': [FONT.regular],
			'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 9, 16],
			'text-letter-spacing': spacing(lang, 0.16),
			// The spot lies off the coast: the name runs from it out to sea.
			'text-anchor': 'right',
			'text-max-width': 7
		},
		paint: {
			'text-color': palette.waterLabel,
			'text-halo-color': palette.sea,
			'text-halo-width': 1.2
		}
	};
}

/** Names for orientation; placed after the places' own, so that those win. */
export function basemapNames(palette: Palette, lang: Lang): LayerSpecification[] {
	const label: ExpressionSpecification = ['get', labelField(lang)];
	const water = {
		'text-color': palette.waterLabel,
		'text-halo-color': palette.land,
		'text-halo-width': 1.2
	};
	return [
		{
			id: 'lake-names',
			type: 'symbol',
			source: BASEMAP,
			minzoom: 8,
			filter: classIs('lake'),
			layout: { 'text-field': label, 'text-font': [FONT.regular], 'text-size': 11 },
			paint: { ...water, 'text-halo-color': palette.sea }
		},
		{
			id: 'river-names',
			type: 'symbol',
			source: BASEMAP,
			minzoom: 7.5,
			filter: classIs('river'),
			layout: {
				'symbol-placement': 'line',
				'text-field': label,
				'text-font': [FONT.regular],
				'text-size': ['interpolate', ['linear'], ['zoom'], 8, 11, 11, 13],
				'text-letter-spacing': spacing(lang, 0.08),
				'text-offset': [0, -0.9],
				'symbol-spacing': 460
			},
			paint: water
		},
		{
			id: 'context-road-names',
			type: 'symbol',
			source: BASEMAP,
			minzoom: 7.5,
			filter: classIs('road'),
			layout: {
				'symbol-placement': 'line',
				'text-field': label,
				'text-font': [FONT.regular],
				'text-size': 11,
				'text-rotation-alignment': 'viewport',
				'symbol-spacing': 340
			},
			paint: {
				'text-color': palette.townLabel,
				'text-halo-color': palette.land,
				'text-halo-width': 1.6
			}
		},
		{
			id: 'towns',
			type: 'symbol',
			source: BASEMAP,
			minzoom: 5,
			filter: ['all', classIs('town'), ['>=', ['zoom'], FROM_ZOOM]],
			layout: {
				'icon-image': [
					'match',
					['get', 'kind'],
					'air-base',
					'air-base',
					['concat', 'dot-', ['to-string', ['get', 'rank']]]
				],
				// A dot without its name tells nothing: either both are drawn or neither.
				'icon-allow-overlap': true,
				'text-field': label,
				'text-font': [FONT.regular],
				'text-size': [
					'interpolate',
					['linear'],
					['zoom'],
					5,
					['match', ['get', 'rank'], 1, 12, 10],
					10,
					['match', ['get', 'rank'], 1, 15, 2, 14, 3, 13, 11.5]
				],
				'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
				'text-radial-offset': 0.55,
				'text-max-width': 8,
				'symbol-sort-key': ['get', 'rank']
			},
			paint: {
				'text-color': palette.townLabel,
				'text-halo-color': palette.halo,
				'text-halo-width': 1.3
			}
		}
	];
}
