import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';

/** Features by the layer of the tile they go into. */
export type TileLayers = Readonly<Record<string, FeatureCollection>>;

const EXTENT = 4096;

/** The Mapbox Vector Tile `z/x/y` of these features; empty where they have nothing. */
export function vectorTile(layers: TileLayers, z: number, x: number, y: number): Uint8Array {
	const cut = Object.entries(layers).flatMap(([name, collection]) => {
		const tile = new GeoJSONVT(collection, { maxZoom: z, extent: EXTENT }).getTile(z, x, y);
		return tile ? [[name, tile] as const] : [];
	});
	return fromGeojsonVt(Object.fromEntries(cut), { version: 2, extent: EXTENT });
}

/** Column and row of the tile that holds `[lng, lat]` at a zoom. */
export function tileAt([lng, lat]: readonly [number, number], z: number): [number, number] {
	const sine = Math.sin((lat * Math.PI) / 180);
	const across = lng / 360 + 0.5;
	const down = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
	return [Math.floor(across * 2 ** z), Math.floor(down * 2 ** z)];
}
