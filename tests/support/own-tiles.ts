import type { Feature, Polygon } from 'geojson';
import type { TileLayers } from './vector-tiles';

/** Where the tiles of the second atlas have a lake that nothing else knows: on land, with no place near. */
export const OWN_LAKE = [-72.2, 47.2] as const;

/** Zooms of the archive, and its extent `[west, south, east, north]`. */
export const OWN_ZOOMS = [6, 10] as const;
export const OWN_EXTENT = [-72.6, 46.9, -71.8, 47.5] as const;

/** A small rectangular lake round `[lng, lat]`. */
export function lakeRound([lng, lat]: readonly [number, number], properties: object): TileLayers {
	const [west, south, east, north] = [lng - 0.1, lat - 0.05, lng + 0.1, lat + 0.05];
	const ring = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
	const lake: Feature<Polygon> = {
		type: 'Feature',
		properties,
		geometry: { type: 'Polygon', coordinates: [ring] }
	};
	return { water: { type: 'FeatureCollection', features: [lake] } };
}
