import airportSvg from '@mapbox/maki/icons/airport.svg?raw';
import type { Hue } from '$lib/domain/hue';
import type { Kind, Pattern, PointSymbol } from '$lib/domain/kind';
import { namedSymbol } from '$lib/domain/symbol-shape';
import type { Palette } from '$lib/symbology/palette';

/** A path of an icon in SVG's notation, CSS pixels, with what it is filled and stroked with. */
export interface IconPart {
	readonly d: string;
	readonly fill?: string;
	/** Opacity of the fill. */
	readonly opacity?: number;
	readonly stroke?: {
		readonly colour: string;
		readonly width: number;
		readonly dash?: readonly number[];
	};
	/** The path is scaled, then moved by `[x, y]`; never with a stroke. */
	readonly placed?: { readonly scale: number; readonly offset: readonly [number, number] };
}

/** A drawing that every renderer draws alike: parts from below to above, in a square box. */
export interface Icon {
	/** Width and height in CSS pixels. */
	readonly size: number;
	readonly parts: readonly IconPart[];
	/** Where the icon may be stretched round a text, and where that text may lie, CSS pixels. */
	readonly stretch?: { readonly from: number; readonly to: number; readonly inset: number };
}

/** Doubt about a point, as the ends of its icon's name; both may be meant at once. */
export const DOUBT_SUFFIX = { weak: '-weak', possible: '-possible' } as const;

/** The symbol of a point whose kind has none. */
export const PLAIN_SYMBOL = namedSymbol('circle', 9, null);
export const PLAIN_ICON = 'plain';

/** The icon of a kind of point, without doubt. */
export function symbolIcon(kindId: string): string {
	return `symbol-${kindId}`;
}

/** The tile of a pattern in a hue. */
export function patternIcon(pattern: Pattern, hue: Hue): string {
	return `${pattern}-${hue}`;
}

/** The plate of a short name in a hue. */
export function plateIcon(hue: Hue, faint: boolean): string {
	return `plate-${hue}${faint ? '-faint' : ''}`;
}

/** Every icon that the style of these kinds asks for, by name, in the colours of a palette. */
export function iconsOf(kinds: readonly Kind[], palette: Palette): ReadonlyMap<string, Icon> {
	const dots = [1, 2, 3, 4].map((rank): [string, Icon] => [`dot-${rank}`, dot(rank, palette)]);
	return new Map<string, Icon>([
		['blank', BLANK],
		['air-base', { size: 15, parts: [{ d: AIRPORT, fill: palette.townDot }] }],
		...dots,
		...symbols(PLAIN_ICON, PLAIN_SYMBOL, palette.hues.ink.drawn, palette),
		...kinds.flatMap((kind) => iconsOfKind(kind, palette))
	]);
}

function iconsOfKind(kind: Kind, palette: Palette): [string, Icon][] {
	const { drawn } = palette.hues[kind.colour];
	if (kind.geometry === 'point') {
		return symbols(symbolIcon(kind.id), kind.symbol, drawn, palette);
	}
	if (kind.geometry === 'area' && kind.pattern) {
		return [[patternIcon(kind.pattern, kind.colour), tile(kind.pattern, drawn)]];
	}
	if (kind.geometry === 'line' && kind.carries) {
		return [false, true].map((faint): [string, Icon] => [
			plateIcon(kind.colour, faint),
			plate(kind.colour, faint, palette)
		]);
	}
	return [];
}

/** A symbol, and what is left of it in doubt. */
function symbols(
	name: string,
	symbol: PointSymbol,
	colour: string,
	palette: Palette
): [string, Icon][] {
	const { weak, possible } = DOUBT_SUFFIX;
	return [
		[name, icon(symbol, firm(symbol, colour, palette.halo))],
		[name + weak, icon(symbol, doubtful(symbol, colour, palette.halo, true, false))],
		[name + possible, icon(symbol, doubtful(symbol, colour, palette.halo, false, true))],
		[name + weak + possible, icon(symbol, doubtful(symbol, colour, palette.halo, true, true))]
	];
}

function icon({ box }: PointSymbol, parts: readonly IconPart[]): Icon {
	return { size: box, parts };
}

/** Filled, where position and existence are known. */
function firm(symbol: PointSymbol, colour: string, halo: string): IconPart[] {
	return [
		{ d: symbol.outline, fill: colour, stroke: { colour: halo, width: 1.5 } },
		...signOn(symbol, halo)
	];
}

/** How much of its colour is left to a symbol that may not have existed. */
export const PALE = 0.38;

/** Open with a dashed edge where the position is weak; pale with a firm edge where it only may have existed. */
function doubtful(
	symbol: PointSymbol,
	colour: string,
	halo: string,
	weak: boolean,
	possible: boolean
): IconPart[] {
	const d = symbol.outline;
	return [
		{ d, fill: halo },
		...(possible ? [{ d, fill: colour, opacity: PALE }] : []),
		{ d, stroke: { colour, width: 2, ...(weak && { dash: [3, 2] }) } },
		...signOn(symbol, colour)
	];
}

function signOn({ sign }: PointSymbol, fill: string): IconPart[] {
	if (!sign) return [];
	return [{ d: sign.path, fill, placed: { scale: sign.scale, offset: sign.offset } }];
}

/** Strokes and dots that tile without a seam. */
function tile(pattern: Pattern, colour: string): Icon {
	switch (pattern) {
		case 'hatch': {
			const stroke = { colour, width: 1 };
			return { size: 8, parts: [{ d: 'M-9 9L1 -1M-1 9L9 -1M7 9L17 -1', stroke }] };
		}
		case 'stipple':
			return { size: 8, parts: [{ d: disc(2, 2, 1) + disc(6, 6, 1), fill: colour }] };
		case 'dots':
			return {
				size: 14,
				parts: [{ d: disc(3.5, 3.5, 1.7) + disc(10.5, 10.5, 1.7), fill: colour }]
			};
	}
}

/** A sign's plate with a keyline, stretched round a short name; open where nothing mentions what bears it. */
function plate(hue: Hue, faint: boolean, palette: Palette): Icon {
	const { drawn, text, on } = palette.hues[hue];
	return {
		size: 20,
		stretch: { from: 7, to: 13, inset: 4 },
		parts: [
			{ d: roundedSquare(1, 5), fill: palette.halo },
			...(faint ? [] : [{ d: roundedSquare(2, 4), fill: drawn }]),
			{ d: roundedSquare(3.5, 2.5), stroke: { colour: faint ? text : on, width: 1 } }
		]
	};
}

/** A square `inset` from the edges of a box of 20, its corners rounded; in absolute commands, to be stretched. */
function roundedSquare(inset: number, radius: number): string {
	const [a, b] = [inset, 20 - inset];
	const [near, far] = [a + radius, b - radius];
	return (
		`M${near} ${a}H${far}Q${b} ${a} ${b} ${near}V${far}Q${b} ${b} ${far} ${b}` +
		`H${near}Q${a} ${b} ${a} ${far}V${near}Q${a} ${a} ${near} ${a}Z`
	);
}

/** A town for orientation, by rank from 1, a large city, to 4, a village. */
function dot(rank: number, palette: Palette): Icon {
	return { size: 10, parts: [{ d: disc(5, 5, 3.8 - 0.6 * rank), fill: palette.townDot }] };
}

function disc(x: number, y: number, radius: number): string {
	const r = short(radius);
	const across = short(2 * radius);
	const arc = `a${r} ${r} 0 1 1`;
	return `M${short(x - radius)} ${y}${arc} ${across} 0${arc} -${across} 0z`;
}

/** What is left of a computed length when it is written. */
function short(value: number): number {
	return Number(value.toFixed(2));
}

/** Nothing to be seen: takes up room where no name may stand. */
const BLANK: Icon = { size: 6, parts: [] };

/** Maki's airport, for air bases among the towns for orientation (Mapbox, CC0 1.0; white space is escaped in it). */
const AIRPORT = (/\sd="([^"]+)"/.exec(airportSvg)?.[1] ?? '').replace(/&#x[9a];/gi, ' ');
