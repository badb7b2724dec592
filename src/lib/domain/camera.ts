/** Where the map is looked at from: zoom and the middle of the picture, in degrees. */
export interface Camera {
	readonly zoom: number;
	readonly lat: number;
	readonly lng: number;
}

/** Closest and farthest zoom of the map. */
export const ZOOMS = { farthest: 1.5, closest: 14 } as const;

/** Beyond this latitude Web Mercator has no picture. */
const LAST_LATITUDE = 85;

/** Digits of a coordinate in an address: a metre on the ground. */
const DIGITS = 5;

/** Reads `9.25/35.81/36.42`, zoom/lat/lng; `null` where that is no position the map can show. */
export function readCamera(text: string): Camera | null {
	const parts = text.split('/').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
	const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = parts;
	const isShown =
		zoom >= ZOOMS.farthest &&
		zoom <= ZOOMS.closest &&
		Math.abs(lat) <= LAST_LATITUDE &&
		Math.abs(lng) <= 180;
	return parts.length === 3 && isShown ? { zoom, lat, lng } : null;
}

/** The reverse of {@link readCamera}, rounded to what an address needs. */
export function writeCamera({ zoom, lat, lng }: Camera): string {
	return `${short(zoom, 2)}/${short(lat, DIGITS)}/${short(lng, DIGITS)}`;
}

function short(value: number, digits: number): string {
	return String(Number(value.toFixed(digits)));
}
