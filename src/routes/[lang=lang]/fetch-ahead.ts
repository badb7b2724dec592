import { fetchMapAhead } from '$lib/map/fetch-map';
import { path } from '$lib/state/links';

let begun: Promise<void> | undefined;

/**
 * Resolves once the page has been painted as it came, and asks for the parts of the interactive map
 * then: scripts that take the page over before would hold its first picture up.
 */
export function fetchAhead(): Promise<void> {
	return (begun ??= firstPaint().then(() => {
		// Small, and wanted as soon as the reader does anything: before all that is large.
		void import('./MapLayers.svelte').catch(() => {});
		fetchMapAhead([path.data('map.json'), path.data('basemap.json')]);
	}));
}

async function firstPaint(): Promise<void> {
	// What nobody looks at is not painted.
	if (document.hidden || performance.getEntriesByName('first-contentful-paint').length > 0) return;
	await new Promise(requestAnimationFrame);
	await new Promise((resolve) => setTimeout(resolve));
}
