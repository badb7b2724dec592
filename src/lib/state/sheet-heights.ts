/** Heights at which the text's sheet rests on a phone, lowest first. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;

export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** The handle and one heading, in root ems. */
const PEEK_REM = 8;
/** On a low screen the peek must leave the map the larger part. */
const PEEK_MOST = 0.4;
/** How far ahead a flick is followed, in milliseconds. */
const FLICK_MS = 180;

/** Height in CSS pixels of a resting sheet over a map `room` pixels high. */
export function sheetPixels(height: SheetHeight, room: number, rem: number): number {
	if (height === 'full') return room;
	if (height === 'half') return Math.round(room / 2);
	return Math.round(Math.min(PEEK_REM * rem, room * PEEK_MOST));
}

/**
 * Where a sheet let go at `pixels` comes to rest; `velocity` is that of the finger in pixels per
 * millisecond, upwards positive.
 */
export function settle(pixels: number, velocity: number, room: number, rem: number): SheetHeight {
	const aimed = pixels + velocity * FLICK_MS;
	const distance = (height: SheetHeight) => Math.abs(sheetPixels(height, room, rem) - aimed);
	return SHEET_HEIGHTS.reduce((best, each) => (distance(each) < distance(best) ? each : best));
}
