import type { BBox } from 'geojson';

/** A small map of the region, to be drawn as SVG, and where on the ground it lies. */
export interface Locator {
	/** Of the SVG, in pixels: left, top, width, height. */
	readonly viewBox: readonly [number, number, number, number];
	/** Path data. */
	readonly land: string;
	readonly border: string;
	/** What it shows, `[west, south, east, north]` in degrees. */
	readonly seen: BBox;
}

/** A box as a rectangle of the locator's SVG. */
export interface Marked {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Whether a map shows too little of the ground for the opening extent `view` to fit. */
export function isCloserThan(view: BBox, seen: BBox): boolean {
	return seen[2] - seen[0] < view[2] - view[0] || seen[3] - seen[1] < view[3] - view[1];
}

/** Where a box `[west, south, east, north]` lies on the locator, in Web Mercator as on the map. */
export function markOn({ viewBox, seen }: Locator, box: BBox): Marked {
	const [left, top, width, height] = viewBox;
	const across = (lng: number) => left + ((lng - seen[0]) / (seen[2] - seen[0])) * width;
	const [north, south] = [northing(seen[3]), northing(seen[1])];
	const down = (lat: number) => top + ((north - northing(lat)) / (north - south)) * height;
	const [x, y] = [across(box[0]), down(box[3])];
	return { x, y, width: across(box[2]) - x, height: down(box[1]) - y };
}

/** Web Mercator's distance from the equator, in radians of longitude. */
function northing(lat: number): number {
	return Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
}
