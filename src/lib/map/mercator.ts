import type { Position } from 'geojson';

/** Width of MapLibre's world at zoom 0, CSS pixels. */
export const WORLD = 512;

/** Longitude in degrees to Web Mercator's square: 0 in the west, 1 in the east. */
export function mercatorX(lng: number): number {
	return (lng + 180) / 360;
}

/** Latitude in degrees to Web Mercator's square: 0 in the north, 1 in the south. */
export function mercatorY(lat: number): number {
	return 0.5 - Math.atanh(Math.sin((lat * Math.PI) / 180)) / (2 * Math.PI);
}

/** `[lng, lat]` in degrees of a point of Web Mercator's square. */
export function fromMercator(x: number, y: number): Position {
	return [x * 360 - 180, (Math.asin(Math.tanh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}
