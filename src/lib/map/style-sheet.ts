import address from 'maplibre-gl/dist/maplibre-gl.css?url';

let there: Promise<void> | undefined;

/**
 * MapLibre's own styles, fetched with it: imported, they would be asked for by every page before its
 * first paint. A map without them is still a map.
 */
export function styleSheet(): Promise<void> {
	return (there ??= new Promise((resolve) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = address;
		link.onload = link.onerror = () => resolve();
		// Before the site's own, which has the last word.
		document.head.prepend(link);
	}));
}
