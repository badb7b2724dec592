import { isArea, isLine, isOneOf, type TileSchema } from './tile-schema';

/** Version 4 of the scheme of Protomaps' basemap, https://docs.protomaps.com/basemaps/layers. */
export const PROTOMAPS: TileSchema = {
	land: { layer: 'earth', where: isArea },
	sea: { layer: 'water', where: ['all', isArea, isOneOf('kind', 'ocean')] },
	inlandWater: { layer: 'water', where: ['all', isArea, ['!', isOneOf('kind', 'ocean')]] },
	streams: {
		layer: 'water',
		where: ['all', isLine, isOneOf('kind', 'river', 'canal', 'stream')]
	},
	builtUp: { layer: 'landuse', where: isOneOf('kind', 'residential') },
	buildings: { layer: 'buildings', where: isArea },
	countryBorders: { layer: 'boundaries', where: isOneOf('kind', 'country') },
	mainRoads: {
		layer: 'roads',
		where: [
			'any',
			isOneOf('kind', 'highway'),
			['all', isOneOf('kind', 'major_road'), isOneOf('kind_detail', 'trunk', 'primary')]
		]
	},
	otherRoads: {
		layer: 'roads',
		where: ['all', isOneOf('kind', 'major_road'), ['!', isOneOf('kind_detail', 'trunk', 'primary')]]
	},
	smallRoads: { layer: 'roads', where: isOneOf('kind', 'minor_road') },
	cities: { layer: 'places', where: isOneOf('kind_detail', 'city') },
	towns: { layer: 'places', where: isOneOf('kind_detail', 'town') },
	villages: { layer: 'places', where: isOneOf('kind_detail', 'village', 'hamlet') },
	placeOrder: ['coalesce', ['get', 'sort_rank'], ['get', 'min_zoom'], 99],
	streamNames: { layer: 'water', where: ['all', isLine, isOneOf('kind', 'river', 'canal')] }
};
