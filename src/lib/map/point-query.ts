import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PointQuery } from '$lib/domain/point-query';

/** MapLibre's world at zoom 0, CSS pixels. */
const WORLD_PIXELS = 512;
/** Circumference of the sphere of Web Mercator, metres. */
const EQUATOR_M = 40_075_016.686;

/** What lies under a point of the container, CSS pixels, as a question. */
export function pointQueryAt(map: MapLibreMap, x: number, y: number): PointQuery {
	const { lng, lat } = map.unproject([x, y]).wrap();
	const shrink = Math.cos((lat * Math.PI) / 180);
	return {
		position: [lng, lat],
		metresPerPixel: (EQUATOR_M * shrink) / (WORLD_PIXELS * 2 ** map.getZoom())
	};
}

/** How long a click on empty map waits for a second one, which zooms, in milliseconds. */
const SECOND_CLICK_MS = 300;

/**
 * Calls `query` for a click unless the map zooms meanwhile: the click was the first of two. The
 * returned function is told of each click.
 */
export function onSingleClick(
	map: MapLibreMap,
	query: (x: number, y: number) => void
): (x: number, y: number) => void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const forget = () => clearTimeout(waiting);
	map.on('zoomstart', forget);
	map.on('dblclick', forget);
	map.on('remove', forget);
	return (x, y) => {
		forget();
		waiting = setTimeout(() => query(x, y), SECOND_CLICK_MS);
	};
}

/**
 * Calls `query` for a right click and for a finger that rests on the map, which MapLibre reports
 * alike. The returned function tells whether the click that follows is only the finger's lifting.
 */
export function onLongPress(
	map: MapLibreMap,
	query: (x: number, y: number) => void
): () => boolean {
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
		query(point.x, point.y);
	});
	return () => {
		const belongs = pressed;
		pressed = false;
		return belongs;
	};
}
