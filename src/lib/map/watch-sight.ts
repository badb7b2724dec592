import type { BBox } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Tells of the ground in sight, `[west, south, east, north]`, now and after every move, until it is stopped. */
export function watchSight(map: MapLibreMap, told: (seen: BBox) => void): () => void {
	const tell = () => {
		const bounds = map.getBounds();
		told([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]);
	};
	const moves = map.on('move', tell);
	tell();
	return () => moves.unsubscribe();
}
