import { Color } from '@maplibre/maplibre-gl-style-spec';
import { PALETTES, type Palette } from '../palette';

/** How a colour of the style is written: it is one thing in the light, another in the dark. */
export type Ink = (light: Color, dark: Color) => string;

const NAMES = new Map(
	Object.entries(PALETTES.light).map(([name, light]) => [
		keyOf(parse(light), parse(PALETTES.dark[nameOf(name)])),
		name
	])
);

/** The custom property of the page that holds a colour of the palette. */
export const pageInk: Ink = (light, dark) => {
	const name = NAMES.get(keyOf(light, dark));
	if (name === undefined) throw new Error(`No colour of the palette is ${keyOf(light, dark)}.`);
	return variableOf(name);
};

/** A colour in the light, for a picture that knows no custom properties. */
export const lightInk: Ink = (light) => hexOf(light);

/** A colour of the palette by its name. */
export function inkOf(name: keyof Palette, ink: Ink): string {
	return ink(parse(PALETTES.light[name]), parse(PALETTES.dark[name]));
}

/** Any two colours as the style writes them. */
export function inkOfPair(light: string, dark: string, ink: Ink): string {
	return ink(parse(light), parse(dark));
}

function variableOf(name: string): string {
	return `var(--map-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`;
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

function nameOf(name: string): keyof Palette {
	if (isName(name)) return name;
	throw new Error(`The dark palette lacks ${name}.`);
}

function isName(name: string): name is keyof Palette {
	return name in PALETTES.dark;
}
