import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { styleSheet } from './style-sheet';

let drawable: boolean | undefined;

/** Whether this browser can draw the interactive map; asking makes a context, so it is asked once. */
export function canDrawWebgl(): boolean {
	return (drawable ??= document.createElement('canvas').getContext('webgl2') !== null);
}

/** The map and MapLibre with it, and the map's buttons: 300 kB that the text must not wait for. */
export async function fetchMapHandle() {
	const [module] = await Promise.all([
		import('./map-handle'),
		import('./MapTools.svelte'),
		styleSheet()
	]);
	return module;
}

/**
 * Asks for all that the interactive map is made of at once, where the browser can draw it: one part
 * would otherwise be asked for after the other has come. `data` are the addresses of what it draws.
 * What fails is asked for again, and reported, by whoever needs it.
 */
export function fetchMapAhead(data: readonly string[]): void {
	// Until the map has come, and where it cannot, the drawing follows what the reader chooses.
	void import('./static/follow').catch(() => {});
	if (!canDrawWebgl()) return;
	void fetchMapHandle().catch(() => {});
	for (const address of [workerUrl, ...data]) void fetch(address).catch(() => {});
}
