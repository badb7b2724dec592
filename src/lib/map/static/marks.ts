import { textIn, type Lang } from '$lib/domain/localized';
import { isWeakStretch } from '$lib/domain/stretch';
import { labelField } from '../features';
import { escapeMarkup } from './escape';
import type { Frame, Point } from './frame';
import { outlineOf, pathData, short } from './outline';
import { keyOf, writeKey } from './key';
import { SHAPES, shapeOfKind, type PointShape } from '../shapes';
import type { Drawn } from './scene';

/** How the marks of one map are written. */
export interface Pen {
	readonly frame: Frame;
	readonly lang: Lang;
	/** Address of a place's page; `null` writes a picture without links. */
	readonly href: ((placeId: string) => string) | null;
}

/** Patterns and symbols that marks refer to; their colours come from the mark's class. */
export const SYMBOLS =
	'<defs><pattern id="sm-hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="scale(1.2)">' +
	'<path class="hatching" d="M-1 9 9-1M-1 1 1-1M7 9 9 7"/></pattern>' +
	'<pattern id="sm-stipple" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="scale(1.2)">' +
	'<path class="stipple" d="M2 2h0M6 6h0"/></pattern>' +
	Object.entries(SHAPES).map(symbolDefinition).join('') +
	'</defs>';

/** A shape as the interactive map's icons have it, its middle moved to the origin. */
function symbolDefinition([name, shape]: [string, PointShape]): string {
	const { size, outline, mark } = shape;
	const inner = mark
		? `<path class="mark" d="${mark.path}" transform="translate(${mark.offset} ${mark.offset}) scale(${mark.scale})"/>`
		: '';
	return `<g id="sm-${name}" transform="translate(${-size / 2} ${-size / 2})"><path d="${outline}"/>${inner}</g>`;
}

/** Marks measured in pixels from a point, which stands at shares of the box at every size of the map. */
export function spotAt([x, y]: Point, { size }: Frame, marks: string): string {
	const share = (value: number, of: number) => `${short((value / of) * 100, 2)}%`;
	return `<svg x="${share(x, size.width)}" y="${share(y, size.height)}">${marks}</svg>`;
}

/** Kinds of areas that are filled with a pattern instead of a tone. */
const PATTERNS: Readonly<Record<string, string>> = {
	'demilitarised-zone': 'sm-hatch',
	'operation-area': 'sm-stipple'
};

/** An area or a line with what lies under it: the halo of a subject, the casing of a road. */
export function shapeMark(drawn: Drawn, pen: Pen): string {
	const { geometry, properties } = drawn.feature;
	const area = properties.shape === 'area';
	const data = pathData(outlineOf(geometry, pen.frame), area);
	if (data === '') return '';
	const under = area && !drawn.subject ? '' : `<path class="under" d="${data}"/>`;
	const pattern = PATTERNS[properties.kind];
	const fill = area && pattern ? `class="over" fill="url(#${pattern})"` : 'class="over plain"';
	const over =
		strengthsOf(drawn, pen.frame)
			.map(({ weak, part }) => `<path class="over plain${weak ? ' loose' : ''}" d="${part}"/>`)
			.join('') || `<path ${fill} d="${data}"/>`;
	return linked(drawn, pen, under + over);
}

/** The stretches of a line, if it has any, drawn apart where some are known worse than others. */
function strengthsOf({ place: { geometry, stretches } }: Drawn, frame: Frame) {
	if (geometry.type !== 'MultiLineString') return [];
	return stretches.flatMap((stretch, index) => {
		const line = { type: 'LineString' as const, coordinates: geometry.coordinates[index] ?? [] };
		const part = pathData(outlineOf(line, frame), false);
		return part === '' ? [] : [{ weak: isWeakStretch(stretch), part }];
	});
}

/** The symbol of a point, its number, and the halo of a subject; `name` is the markup of its name. */
export function pointMark(drawn: Drawn, place: Point, pen: Pen, name: string): string {
	const halo = drawn.subject ? '<circle class="halo" r="17"/>' : '';
	const marks = halo + symbolOf(drawn);
	const symbol = marks === '' ? '' : spotAt(place, pen.frame, marks);
	// The space keeps number and name two words for those who are told them.
	return symbol + name === '' ? '' : linked(drawn, pen, `${symbol} ${name}`);
}

function symbolOf({ feature }: Drawn): string {
	const { kind, number } = feature.properties;
	const name = shapeOfKind(kind);
	if (name === null) return '';
	const figure = number === '' ? '' : `<text class="number" y="4.8">${escapeMarkup(number)}</text>`;
	return `<use href="#sm-${name}"/>${figure}`;
}

/** The ground on which a subject's point may lie, true to scale. */
export function doubtMark(drawn: Drawn, [x, y]: Point, frame: Frame): string {
	const radius = doubtRadius(drawn, frame);
	return radius === 0
		? ''
		: `<circle class="doubt" cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"/>`;
}

/** Radius in units of the ground on which a subject's point may lie; 0 where its symbol would hide it. */
export function doubtRadius({ subject, place, feature }: Drawn, frame: Frame): number {
	if (!subject || place.precisionM === null || feature.geometry.type !== 'Point') return 0;
	const radius = place.precisionM / frame.metresPerUnit(feature.geometry.coordinates[1] ?? 0);
	return radius < LEAST_DOUBT ? 0 : radius;
}

/** Smallest radius of doubt that shows beside a symbol, units. */
const LEAST_DOUBT = 12;

/** Classes that the style sheet reads: shape, kind, and how sure and how important the place is. */
export function classesOf({ feature, subject, faint, possible }: Drawn): string {
	const { shape, kind, weak } = feature.properties;
	const states = { subject, faint, possible, weak };
	const on = Object.entries(states).flatMap(([name, holds]) => (holds ? [name] : []));
	return escapeMarkup([shape, kind, ...on].join(' '));
}

function linked(drawn: Drawn, { href, lang }: Pen, marks: string): string {
	const classes = classesOf(drawn);
	if (!href) return `<g class="${classes}">${marks}</g>`;
	const { id } = drawn.feature.properties;
	const current = drawn.subject ? ' aria-current="true"' : '';
	return `<a class="${classes}" href="${escapeMarkup(href(id))}" aria-label="${escapeMarkup(spokenName(drawn, lang))}"${current} ${writeKey(keyOf(drawn.place))}>${marks}</a>`;
}

/** Its full name, with the number before the name it carries on the map: what is read is what is seen. */
function spokenName({ place, feature }: Drawn, lang: Lang): string {
	const { number } = feature.properties;
	const seen = feature.properties[labelField(lang)] ?? '';
	const name = textIn(place.name, lang);
	return number === '' ? name : name.replace(seen, () => `${number} ${seen}`);
}
