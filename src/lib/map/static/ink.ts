import { Color } from '@maplibre/maplibre-gl-style-spec';
import { namedColours, paletteOf, type Palette } from '$lib/symbology/palette';

/** How a colour of the style is written: it is one thing in the light, another in the dark. */
export type Ink = (light: Color, dark: Color) => string;

/** The custom properties by what they are in the light and in the dark. */
const NAMES = new Map(
	namedColours(paletteOf((light, dark) => keyOf(parse(light), parse(dark)))).map(([name, key]) => [
		key,
		name
	])
);

/** The custom property of the page that holds a colour of the palette. */
export const pageInk: Ink = (light, dark) => {
	const name = NAMES.get(keyOf(light, dark));
	if (name === undefined) throw new Error(`No colour of the palette is ${keyOf(light, dark)}.`);
	return `var(${name})`;
};

/** A colour in the light, for a picture that knows no custom properties. */
export const lightInk: Ink = (light) => hexOf(light);

/** The palette as it is written in an ink. */
export function paletteIn(ink: Ink): Palette {
	return paletteOf((light, dark) => ink(parse(light), parse(dark)));
}

function keyOf(light: Color, dark: Color): string {
	return `${light} / ${dark}`;
}

function hexOf({ rgb: [r = 0, g = 0, b = 0] }: Color): string {
	const channel = (value: number) =>
		Math.round(value * 255)
			.toString(16)
			.padStart(2, '0');
	return `#${channel(r)}${channel(g)}${channel(b)}`;
}

function parse(text: string): Color {
	const colour = Color.parse(text);
	if (!colour) throw new Error(`"${text}" is no colour.`);
	return colour;
}
