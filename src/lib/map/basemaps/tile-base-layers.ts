import type {
	ExpressionSpecification,
	FillLayerSpecification,
	LayerSpecification,
	LineLayerSpecification
} from 'maplibre-gl';
import type { Palette } from '$lib/symbology/palette';
import type { LayerSelector, TileSchema } from './tile-schema';

/**
 * Ground, water, borders and roads of vector tiles, quieter than anything of the subject: roads are
 * pale lines without casings, so that the drawn roads stay the strongest.
 */
export function tileBaseLayers(
	schema: TileSchema,
	palette: Palette,
	source: string,
	minzoom: number
): LayerSpecification[] {
	const fill = (
		id: string,
		{ layer, where }: LayerSelector,
		paint: FillLayerSpecification['paint'],
		from = minzoom
	): LayerSpecification => ({
		id: `detail-${id}`,
		type: 'fill',
		source,
		'source-layer': layer,
		minzoom: from,
		filter: where,
		paint: { 'fill-antialias': false, ...paint }
	});
	const line = (
		id: string,
		{ layer, where }: LayerSelector,
		paint: LineLayerSpecification['paint'],
		from = minzoom
	): LayerSpecification => ({
		id: `detail-${id}`,
		type: 'line',
		source,
		'source-layer': layer,
		minzoom: from,
		filter: where,
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: paint ?? {}
	});
	const road = (id: string, selector: LayerSelector, from: number, [near, far]: [number, number]) =>
		line(
			id,
			selector,
			{
				'line-color': palette.border,
				'line-opacity': 0.55,
				'line-width': width(from, near, far)
			},
			from
		);

	const land: LayerSpecification = schema.land
		? fill('land', schema.land, { 'fill-color': palette.land })
		: {
				id: 'detail-land',
				type: 'background',
				minzoom,
				paint: { 'background-color': palette.land }
			};
	return [
		land,
		fill('built-up', schema.builtUp, { 'fill-color': palette.townDot, 'fill-opacity': 0.14 }),
		fill('sea', schema.sea, { 'fill-color': palette.sea }),
		fill('water', schema.inlandWater, { 'fill-color': palette.water }),
		line('streams', schema.streams, {
			'line-color': palette.water,
			'line-width': width(minzoom, 0.6, 3)
		}),
		fill(
			'buildings',
			schema.buildings,
			{ 'fill-color': palette.townDot, 'fill-opacity': 0.25 },
			13
		),
		road('small-roads', schema.smallRoads, 12, [0.4, 1.6]),
		road('other-roads', schema.otherRoads, 9, [0.4, 2.4]),
		road('main-roads', schema.mainRoads, minzoom, [0.5, 3]),
		line('borders', schema.countryBorders, {
			'line-color': palette.border,
			'line-width': width(minzoom, 1, 2)
		})
	];
}

/** Grows from `near` pixels at zoom `from` to `far` at zoom 14. */
function width(from: number, near: number, far: number): ExpressionSpecification {
	return ['interpolate', ['linear'], ['zoom'], from, near, 14, far];
}
