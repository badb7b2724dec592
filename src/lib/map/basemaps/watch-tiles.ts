import type { Map as MapLibreMap } from 'maplibre-gl';
import { DETAIL } from './detailed';
import { TileHealth } from './tile-health';

/**
 * Calls `onfailed` when the tiles of the detailed basemap cannot be had; other errors of the map go
 * to the console as ever. The returned function forgets what went wrong with the tiles before.
 */
export function watchTiles(map: MapLibreMap, onfailed: () => void): () => void {
	let health = new TileHealth();
	map.on('sourcedata', ({ sourceId, tile }) => {
		if (sourceId === DETAIL && tile?.state === 'loaded') health.arrived();
	});
	map.on('error', (event) => {
		const ofTiles = 'sourceId' in event && event.sourceId === DETAIL;
		if (!ofTiles) console.error(event.error);
		else if (health.missed()) onfailed();
	});
	return () => (health = new TileHealth());
}
