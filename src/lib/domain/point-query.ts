import { stateDistance } from './stated-distance';

/** A point of the map that the reader asks about. */
export interface PointQuery {
	/** `[lng, lat]` in degrees, WGS 84. */
	readonly position: readonly [number, number];
	/** Metres across one CSS pixel at the point and zoom it was asked at. */
	readonly metresPerPixel: number;
}

/** Coordinates to copy. */
export interface WrittenCoordinates {
	/** `35.77, 36.52`: latitude first, as most people and services write them. */
	readonly text: string;
	/** How far the written point may lie from the one that was meant, metres. */
	readonly plusMinusM: number;
}

/** Metres in a degree of latitude, from the mean meridian degree. */
const METRES_PER_DEGREE = 111_200;
/** A tenth of a metre; nothing on a map is known better. */
const MOST_DIGITS = 6;

/** The point's coordinates with no digit finer than a screen pixel. */
export function writeCoordinates({ position, metresPerPixel }: PointQuery): WrittenCoordinates {
	const [lng, lat] = position;
	// A degree of longitude is the shorter of the two: its last digit is the finer one.
	const metresAcross = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
	const warranted = Math.floor(Math.log10(metresAcross / metresPerPixel));
	const digits = Math.min(MOST_DIGITS, Math.max(0, warranted));
	const rounding = (METRES_PER_DEGREE * 10 ** -digits) / 2;
	return {
		text: `${lat.toFixed(digits)}, ${lng.toFixed(digits)}`,
		plusMinusM: stateDistance(0, metresPerPixel + rounding).plusMinusM ?? 0
	};
}
