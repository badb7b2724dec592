import { escapeMarkup } from './escape';

/** An element of a drawing as a value; strings among its children are text. */
export interface SvgElement {
	readonly tag: string;
	readonly attributes: Attributes;
	readonly children: readonly (SvgElement | string)[];
}

/** Attributes by name; numbers are written to a hundredth, what is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its children. */
export function element(
	tag: string,
	attributes: Attributes = {},
	...children: readonly (SvgElement | string)[]
): SvgElement {
	return { tag, attributes, children };
}

/** An element as markup, in which every text and attribute is escaped. */
export function markupOf({ tag, attributes, children }: SvgElement): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${textOf(value)}"`)
		.join('');
	const inner = children
		.map((child) => (typeof child === 'string' ? escapeMarkup(child) : markupOf(child)))
		.join('');
	return inner === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inner}</${tag}>`;
}

function textOf(value: string | number | undefined): string {
	return typeof value === 'number' ? short(value, 2) : escapeMarkup(value ?? '');
}

/** A number without digits that say nothing. */
export function short(value: number, digits = 1): string {
	const text = String(rounded(value, digits));
	if (text.startsWith('0.')) return text.slice(1);
	return text.startsWith('-0.') ? `-${text.slice(2)}` : text;
}

/** As `toFixed` rounds, but without writing a text where the value is not right between two. */
function rounded(value: number, digits: number): number {
	const scale = 10 ** digits;
	const scaled = value * scale;
	const whole = Math.round(scaled);
	const isClear = Math.abs(scaled - whole) < 0.499_999 && Math.abs(whole) < 1e9;
	return isClear ? whole / scale : Number(value.toFixed(digits));
}

/** Elements that only hold others, and pass on what they are painted with. */
const HOLDERS = new Set(['g', 'a', 'svg']);

/** Attributes that an element inherits. */
const INHERITED =
	/^(fill|stroke|fill-opacity|fill-rule|font-.*|letter-spacing|text-anchor|paint-order|stroke-.*)$/;

/** The same drawing with paint that all of a group's elements share written once, on the group. */
export function withSharedPaint(holder: SvgElement): SvgElement {
	if (!HOLDERS.has(holder.tag)) return holder;
	const children = holder.children.map((child) =>
		typeof child === 'string' ? child : withSharedPaint(child)
	);
	const elements = children.flatMap((child) => (typeof child === 'string' ? [] : [child]));
	const shared = Object.entries(elements[0]?.attributes ?? {}).filter(
		([name, value]) =>
			value !== undefined &&
			INHERITED.test(name) &&
			elements.every(({ attributes }) => attributes[name] === value)
	);
	if (shared.length === 0) return { ...holder, children };
	const lifted = new Set(shared.map(([name]) => name));
	return {
		...holder,
		attributes: { ...holder.attributes, ...Object.fromEntries(shared) },
		children: children.map((child) =>
			typeof child === 'string'
				? child
				: { ...child, attributes: without(child.attributes, lifted) }
		)
	};
}

function without(attributes: Attributes, names: ReadonlySet<string>): Attributes {
	return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.has(name)));
}
