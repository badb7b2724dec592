import { iconElements, iconSize } from './icon';
import type { Ink } from './ink';
import { element, short, type SvgElement } from './svg';

/** The icons and patterns that one drawing refers to, each defined once. */
export class SymbolDefinitions {
	readonly #ink: Ink;
	readonly #defined = new Map<string, SvgElement>();

	constructor(ink: Ink) {
		this.#ink = ink;
	}

	/** A reference to an icon at a scale, its middle at the origin; `null` for one that shows nothing. */
	icon(name: string, scale: number): string | null {
		const elements = iconElements(name, this.#ink);
		if (elements.length === 0) return null;
		const size = short(scale, 2);
		const id = `sm-${name}${size === '1' ? '' : `-${size.replace('.', '_')}`}`;
		const half = -iconSize(name) / 2;
		const transform = `scale(${size}) translate(${half} ${half})`;
		this.#defined.set(id, element('g', { id, transform }, ...elements));
		return `#${id}`;
	}

	/** A reference to an icon as a pattern to fill with. */
	pattern(name: string): string {
		const id = `sm-${name}`;
		const size = iconSize(name);
		const tile = { width: size, height: size, patternUnits: 'userSpaceOnUse' };
		this.#defined.set(id, element('pattern', { id, ...tile }, ...iconElements(name, this.#ink)));
		return `url(#${id})`;
	}

	/** All that was referred to. */
	get elements(): readonly SvgElement[] {
		return [...this.#defined.values()];
	}
}
