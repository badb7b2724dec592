import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Lang } from '$lib/domain/localized';
import { FONT } from '../fonts';
import type { Palette } from '$lib/symbology/palette';
import type { LayerSelector, TileSchema } from './tile-schema';

/** Names of settlements and rivers of vector tiles, in the reader's language where the tiles have it. */
export function tileNameLayers(
	schema: TileSchema,
	palette: Palette,
	lang: Lang,
	taken: readonly string[],
	source: string,
	minzoom: number
): LayerSpecification[] {
	const name: ExpressionSpecification =
		lang === 'ar'
			? ['coalesce', ['get', 'name:ar'], ['get', 'name']]
			: ['coalesce', ['get', 'name:en'], ['get', 'name:latin'], ['get', 'name']];
	const free: ExpressionSpecification = [
		'!',
		[
			'any',
			...['name', 'name:ar', 'name:en'].map((property): ExpressionSpecification => [
				'in',
				['coalesce', ['get', property], ''],
				['literal', [...taken]]
			])
		]
	];
	const names = (
		id: string,
		selector: LayerSelector,
		from: number,
		size: number
	): LayerSpecification => ({
		id: `detail-${id}`,
		type: 'symbol',
		source,
		'source-layer': selector.layer,
		minzoom: from,
		filter: ['all', selector.where, free],
		layout: {
			'text-field': name,
			'text-font': [FONT.regular],
			'text-size': ['interpolate', ['linear'], ['zoom'], from, size, 14, size + 2],
			'text-max-width': 7,
			'text-padding': 6,
			'symbol-sort-key': schema.placeOrder
		},
		paint: {
			'text-color': palette.townLabel,
			'text-halo-color': palette.halo,
			'text-halo-width': 1.2
		}
	});
	return [
		{
			id: 'detail-stream-names',
			type: 'symbol',
			source,
			'source-layer': schema.streamNames.layer,
			minzoom: 9,
			filter: ['all', schema.streamNames.where, free],
			layout: {
				'symbol-placement': 'line',
				'text-field': name,
				'text-font': [FONT.regular],
				'text-size': 11,
				'symbol-spacing': 500
			},
			paint: {
				'text-color': palette.waterLabel,
				'text-halo-color': palette.halo,
				'text-halo-width': 1
			}
		},
		// The last is placed first: a village gives way to a town, a town to a city.
		names('villages', schema.villages, 10, 10.5),
		names('towns', schema.towns, 8, 11.5),
		names('cities', schema.cities, minzoom, 12.5)
	];
}
