import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AskedPoint } from '$lib/domain/asked-point';

/** MapLibre's world at zoom 0, CSS pixels. */
const WORLD_PIXELS = 512;
/** Circumference of the sphere of Web Mercator, metres. */
const EQUATOR_M = 40_075_016.686;

/** What lies under a point of the container, CSS pixels, as a question. */
export function askedAt(map: MapLibreMap, x: number, y: number): AskedPoint {
	const { lng, lat } = map.unproject([x, y]).wrap();
	const shrink = Math.cos((lat * Math.PI) / 180);
	return {
		position: [lng, lat],
		metresPerPixel: (EQUATOR_M * shrink) / (WORLD_PIXELS * 2 ** map.getZoom())
	};
}

/**
 * Calls `ask` for a right click and for a finger that rests on the map, which MapLibre reports
 * alike. The returned function tells whether the click that follows is only the finger's lifting.
 */
export function onLongPress(map: MapLibreMap, ask: (x: number, y: number) => void): () => boolean {
	let touching = false;
	let pressed = false;
	const lift = () => (touching = false);

	map.on('touchstart', () => {
		touching = true;
		pressed = false;
	});
	map.on('touchend', lift);
	map.on('touchcancel', lift);
	map.on('contextmenu', ({ point, originalEvent }) => {
		originalEvent.preventDefault();
		pressed = touching;
		ask(point.x, point.y);
	});
	return () => {
		const belongs = pressed;
		pressed = false;
		return belongs;
	};
}
