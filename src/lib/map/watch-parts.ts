import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import { BASEMAP } from './layers/basemap';
import { PLACES } from './layers/expressions';
import type { Part } from './obstacle';

/** Who hears of what has come of a map's parts. */
export interface PartReports {
	/** Called once the first picture is complete, with the places and the ground in it. */
	readonly onready: () => void;
	/** Called with a part that could not be had or not be read, as long as there is no picture. */
	readonly onbroken?: (part: Part) => void;
	/** Called with true when the browser takes the picture away, and with false when it is drawn again. */
	readonly onlost?: (lost: boolean) => void;
}

const PART_OF = new Map<string, Part>([
	[PLACES, 'places'],
	[BASEMAP, 'ground']
]);

/**
 * Follows a map until its first picture is complete, and the picture from then on. What it returns is
 * to be called with a part that the map has been given by other hands.
 */
export function watchParts(
	map: MapLibreMap,
	{ onready, onbroken, onlost }: PartReports
): (part: Part) => void {
	const awaited = new Set<Part>(PART_OF.values());
	const partsCame = map.on('sourcedata', ({ sourceId, sourceDataType }) => {
		if (sourceId === BASEMAP && sourceDataType === 'content') void look();
	});
	const partsFailed = map.on('error', (event) => {
		const source = 'sourceId' in event ? String(event.sourceId) : null;
		// What is no source's fault is the worker's, which MapLibre reports for the style as a whole.
		const part = source === null ? 'program' : PART_OF.get(source);
		if (part) onbroken?.(part);
	});
	// MapLibre is as idle over a file that did not come as over one that did.
	const drawn = map.on('idle', () => {
		if (awaited.size > 0) return;
		for (const watch of [partsCame, partsFailed, drawn]) watch.unsubscribe();
		onready();
	});
	map.on('webglcontextlost', () => onlost?.(true));
	map.on('webglcontextrestored', () => void map.once('idle', () => onlost?.(false)));
	return (part) => awaited.delete(part);

	/** What is JSON, but no collection, MapLibre draws as nothing. */
	async function look() {
		const source = map.getSource(BASEMAP);
		const data = source instanceof GeoJSONSource ? await source.getData() : null;
		if (data?.type === 'FeatureCollection') awaited.delete('ground');
		else onbroken?.('ground');
	}
}
