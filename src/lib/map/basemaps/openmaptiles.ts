import { isArea, isLine, isOneOf, type TileSchema } from './tile-schema';

/** The scheme of OpenMapTiles, https://openmaptiles.org/schema/, which OpenFreeMap serves. */
export const OPENMAPTILES: TileSchema = {
	land: null,
	sea: { layer: 'water', where: ['all', isArea, isOneOf('class', 'ocean')] },
	inlandWater: { layer: 'water', where: ['all', isArea, ['!', isOneOf('class', 'ocean')]] },
	streams: { layer: 'waterway', where: isOneOf('class', 'river', 'canal', 'stream') },
	builtUp: { layer: 'landuse', where: isOneOf('class', 'residential', 'suburb', 'quarter') },
	buildings: { layer: 'building', where: isArea },
	countryBorders: {
		layer: 'boundary',
		where: ['all', ['==', ['get', 'admin_level'], 2], ['!=', ['get', 'maritime'], 1]]
	},
	mainRoads: {
		layer: 'transportation',
		where: ['all', isLine, isOneOf('class', 'motorway', 'trunk', 'primary')]
	},
	otherRoads: {
		layer: 'transportation',
		where: ['all', isLine, isOneOf('class', 'secondary', 'tertiary')]
	},
	smallRoads: {
		layer: 'transportation',
		where: ['all', isLine, isOneOf('class', 'minor', 'service', 'track')]
	},
	cities: { layer: 'place', where: isOneOf('class', 'city') },
	towns: { layer: 'place', where: isOneOf('class', 'town') },
	villages: { layer: 'place', where: isOneOf('class', 'village', 'hamlet') },
	placeOrder: ['coalesce', ['get', 'rank'], 99],
	streamNames: { layer: 'waterway', where: ['all', isLine, isOneOf('class', 'river', 'canal')] }
};
