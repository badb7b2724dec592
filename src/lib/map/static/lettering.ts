import { FONT } from '../fonts';
import type { Point, Size } from './frame';
import type { Evaluated, StyleLayer } from './style-layer';
import { unlessFull } from './paint';
import { element, short, type Attributes, type SvgElement } from './svg';
import { textWidth, type Weight } from './text-width';

/** A text as a layer of the style letters it. */
export interface Lettering {
	readonly lines: readonly string[];
	/** Letter size and distance between lines, pixels. */
	readonly size: number;
	readonly leading: number;
	/** Of the block of all lines, pixels. */
	readonly room: Size;
	readonly attributes: Attributes;
}

/** How a layer letters a feature at a zoom; `null` where it writes nothing. */
export function letteringOf(
	layer: StyleLayer,
	feature: Evaluated,
	zoom: number,
	lang: string
): Lettering | null {
	const number = (name: string) => layer.number(name, zoom, feature);
	const written = layer.text('text-field', zoom, feature);
	const size = number('text-size');
	const opacity = number('text-opacity');
	if (written === '' || size === 0 || opacity === 0) return null;
	const weight = weightOf(layer, zoom, feature);
	const upper = layer.text('text-transform', zoom, feature) === 'uppercase';
	const tracking = number('text-letter-spacing');
	const spacing = tracking * size;
	const widthOf = (line: string) => textWidth(line, size, weight) + spacing * [...line].length;
	const alongLine = layer.text('symbol-placement', zoom, feature) === 'line';
	const lines = wrapped(
		upper ? written.toLocaleUpperCase(lang) : written,
		alongLine ? Infinity : number('text-max-width'),
		{ weight, tracking }
	);
	const leading = number('text-line-height') * size;
	const halo = number('text-halo-width');
	return {
		lines,
		size,
		leading,
		room: { width: Math.max(...lines.map(widthOf)), height: leading * lines.length },
		attributes: {
			'font-size': size,
			'font-weight': weight,
			'letter-spacing': spacing === 0 ? undefined : spacing,
			fill: layer.colour('text-color', zoom, feature),
			'fill-opacity': unlessFull(opacity),
			...(halo > 0 && {
				stroke: layer.colour('text-halo-color', zoom, feature),
				// The half of it that lies within the letters is painted over.
				'stroke-width': 2 * halo,
				'stroke-linejoin': 'round',
				'paint-order': 'stroke'
			})
		}
	};
}

/** How far below the middle of a line its letters stand, ems. */
const BASELINE = 0.35;

/** A lettering as an element, given the upper left corner of its block in pixels and its class. */
export function textElement(
	{ lines, size, leading, room, attributes }: Lettering,
	[left, top]: Point,
	align: 'start' | 'middle' | 'end',
	name: string
): SvgElement {
	const x = left + { start: 0, middle: room.width / 2, end: room.width }[align];
	const y = (line: number) => top + (line + 0.5) * leading + BASELINE * size;
	const place = {
		class: name,
		x: Math.abs(x) < 0.05 ? undefined : short(x),
		y: short(y(0)),
		'text-anchor': align === 'start' ? undefined : align
	};
	const [only = '', ...others] = lines;
	if (others.length === 0) return element('text', { ...place, ...attributes }, only);
	// The spaces between the lines keep their words apart for those who are told them.
	const spans = lines.flatMap((line, index) => [
		...(index > 0 ? [' '] : []),
		element('tspan', { x: short(x), y: short(y(index)) }, line)
	]);
	return element(
		'text',
		{ class: name, 'text-anchor': place['text-anchor'], ...attributes },
		...spans
	);
}

function weightOf(layer: StyleLayer, zoom: number, feature: Evaluated): Weight {
	const fonts = layer.value('text-font', zoom, feature);
	const [font]: unknown[] = Array.isArray(fonts) ? fonts : [];
	if (font === FONT.bold) return 700;
	if (font === FONT.regular) return 400;
	throw new Error(`Layer ${layer.id}: the font ${String(font)} is none of the site's.`);
}

/** How letters stand side by side at any size. */
interface Face {
	readonly weight: Weight;
	/** Space between letters, ems. */
	readonly tracking: number;
}

const known = new Map<string, readonly string[]>();

/** Words in as few lines as a width in ems allows, and those about as long as each other; worked out once. */
function wrapped(text: string, widest: number, face: Face): readonly string[] {
	const key = `${face.weight} ${face.tracking} ${widest} ${text}`;
	const lines = known.get(key) ?? wrap(text, widest, face);
	known.set(key, lines);
	return lines;
}

function wrap(text: string, widest: number, { weight, tracking }: Face): string[] {
	const widthOf = (line: string) => textWidth(line, 1, weight) + tracking * [...line].length;
	const count = Math.ceil(widthOf(text) / widest);
	const aim = widthOf(text) / count;
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		// The middle of the word decides on which side of the break it is nearer.
		if (last === undefined || (lines.length < count && (widthOf(last) + widthOf(longer)) / 2 > aim))
			lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}
