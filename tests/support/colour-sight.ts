/** A colour as red, green and blue of sRGB, each 0 to 1. */
type Rgb = readonly [number, number, number];

/** Ways of seeing that the palette is checked for. */
export const SIGHTS = ['full', 'protanopia', 'deuteranopia', 'tritanopia', 'greyscale'] as const;
export type Sight = (typeof SIGHTS)[number];

/**
 * What a dichromat sees, as matrices over linear RGB, row by row: Machado, Oliveira and Fernandes,
 * "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009),
 * severity 1.0 of the tables published with the paper. Greyscale is CIE luminance.
 */
const MATRICES: Record<Sight, readonly [Rgb, Rgb, Rgb]> = {
	full: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	],
	greyscale: [
		[0.2126, 0.7152, 0.0722],
		[0.2126, 0.7152, 0.0722],
		[0.2126, 0.7152, 0.0722]
	]
};

/** Difference of two `#rrggbb` colours as one way of seeing has it: CIE76 ΔE in CIELAB, D65. */
export function differenceFor(sight: Sight, one: string, other: string): number {
	const [l1, a1, b1] = lab(seen(sight, linear(one)));
	const [l2, a2, b2] = lab(seen(sight, linear(other)));
	return Math.hypot(l1 - l2, a1 - a2, b1 - b2);
}

/** Contrast ratio of two `#rrggbb` colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
	const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (high + 0.05) / (low + 0.05);
}

/** `#rrggbb` of a colour laid over another with an opacity of 0 to 1, blended as browsers do, in sRGB. */
export function laidOver(top: string, opacity: number, below: string): string {
	const [r, g, b] = mapped((channel) => {
		return Math.round((opacity * rgb(top)[channel] + (1 - opacity) * rgb(below)[channel]) * 255);
	});
	return '#' + [r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('');
}

function luminance(colour: string): number {
	const [r, g, b] = linear(colour);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function rgb(colour: string): Rgb {
	const value = Number.parseInt(colour.slice(1), 16);
	return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** IEC 61966-2-1. */
function linear(colour: string): Rgb {
	const values = rgb(colour);
	return mapped((channel) => {
		const value = values[channel];
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
}

function seen(sight: Sight, [r, g, b]: Rgb): Rgb {
	return mapped((channel) => {
		const [x, y, z] = MATRICES[sight][channel];
		return Math.min(1, Math.max(0, x * r + y * g + z * b));
	});
}

/** CIELAB of linear RGB, by way of CIE XYZ relative to D65. */
function lab([r, g, b]: Rgb): Rgb {
	const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
	const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
	const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function f(t: number): number {
	return t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29;
}

function mapped(value: (channel: 0 | 1 | 2) => number): Rgb {
	return [value(0), value(1), value(2)];
}
