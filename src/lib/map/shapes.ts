import gateSvg from '@mapbox/maki/icons/gate.svg?raw';
import airportSvg from '@mapbox/maki/icons/airport.svg?raw';
import type { Palette } from '$lib/symbology/palette';

/** A symbol as paths in SVG's notation, so that canvas, legend and drawings share them. */
export interface PointShape {
	/** Width and height of the box that the paths are drawn in, CSS pixels. */
	readonly size: number;
	readonly outline: string;
	/** Drawn on the outline in the opposite colour, scaled and moved into place. */
	readonly mark?: { readonly path: string; readonly scale: number; readonly offset: number };
	readonly colour: keyof Palette;
}

/** The one path of an icon of Maki (Mapbox, CC0 1.0), drawn for 15 by 15 pixels; white space may be escaped in it. */
function maki(svg: string): string {
	const path = /\sd="([^"]+)"/.exec(svg)?.[1] ?? '';
	return path.replace(/&#x[9a];/gi, ' ');
}

/** Symbols of points: one shape a kind, so that none needs its colour to be told from another. */
export const SHAPES = {
	/** A pointed block with room for a number. */
	post: { size: 24, outline: 'M12 1.5 22 8.5V21H2V8.5Z', colour: 'post' },
	crossing: {
		size: 24,
		outline: 'M5 2.5H19Q21.5 2.5 21.5 5V19Q21.5 21.5 19 21.5H5Q2.5 21.5 2.5 19V5Q2.5 2.5 5 2.5Z',
		mark: { path: maki(gateSvg), scale: 1.05, offset: 4.1 },
		colour: 'crossing'
	},
	city: {
		size: 18,
		outline: 'M9 2.5A6.5 6.5 0 1 1 9 15.5A6.5 6.5 0 1 1 9 2.5Z',
		mark: { path: 'M9 6.5A2.5 2.5 0 1 1 9 11.5A2.5 2.5 0 1 1 9 6.5Z', scale: 1, offset: 0 },
		colour: 'settlement'
	},
	town: {
		size: 14,
		outline: 'M7 2.5A4.5 4.5 0 1 1 7 11.5A4.5 4.5 0 1 1 7 2.5Z',
		colour: 'settlement'
	},
	venue: { size: 18, outline: 'M9 1.5 16.5 9 9 16.5 1.5 9Z', colour: 'venue' }
} satisfies Record<string, PointShape>;

export type ShapeName = keyof typeof SHAPES;

/** Maki's airport, for air bases among the places for orientation. */
export const AIRPORT = maki(airportSvg);

/** The symbol of a kind of point; `null` for a region, which is a name without a spot. */
export function shapeOfKind(kind: string): ShapeName | null {
	if (kind === 'region') return null;
	return KINDS[kind] ?? 'town';
}

/** Kinds whose symbol is not that of a town. */
export const KINDS: Readonly<Record<string, ShapeName>> = {
	'observation-post': 'post',
	crossing: 'crossing',
	city: 'city',
	venue: 'venue'
};
