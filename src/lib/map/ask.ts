import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AskedPoint } from '$lib/domain/asked-point';

/** MapLibre's world at zoom 0, CSS pixels. */
const WORLD_PIXELS = 512;
/** Circumference of the sphere of Web Mercator, metres. */
const EQUATOR_M = 40_075_016.686;
/** How long a finger rests before it asks, milliseconds, and how far it may stray, CSS pixels. */
const PRESS_MS = 550;
const PRESS_STRAY = 10;

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
 * Calls `ask` for a right click and for a finger that rests on the map. The returned function tells
 * whether the click that follows belongs to such a press and means nothing of its own.
 */
export function onLongPress(map: MapLibreMap, ask: (x: number, y: number) => void): () => boolean {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let start = { x: 0, y: 0 };
	let pressed = false;
	const stop = () => clearTimeout(timer);

	map.on('contextmenu', ({ point, originalEvent }) => {
		originalEvent.preventDefault();
		stop();
		// A long press also opens the context menu in some browsers: one question is enough.
		if (!pressed) ask(point.x, point.y);
	});
	map.on('touchstart', ({ points, point }) => {
		stop();
		pressed = false;
		if (points.length > 1) return;
		start = point;
		timer = setTimeout(() => {
			pressed = true;
			ask(start.x, start.y);
		}, PRESS_MS);
	});
	map.on('touchmove', ({ point }) => {
		if (Math.hypot(point.x - start.x, point.y - start.y) > PRESS_STRAY) stop();
	});
	map.on('touchend', stop);
	map.on('touchcancel', stop);
	map.on('remove', stop);
	return () => pressed;
}
