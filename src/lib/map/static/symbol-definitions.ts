import type { IconSet } from './icon';
import { element, short, type SvgElement } from './svg';

/** The icons and patterns that one drawing refers to, each defined once. */
export class SymbolDefinitions {
	readonly #icons: IconSet;
	readonly #defined = new Map<string, SvgElement>();
	readonly #sizes = new Map<string, number>();

	constructor(icons: IconSet) {
		this.#icons = icons;
	}

	/** A reference to an icon at a scale, its middle at the origin; `null` for one that shows nothing. */
	icon(name: string, scale: number): string | null {
		const elements = this.#icons.elements(name);
		if (elements.length === 0) return null;
		const size = short(scale, 2);
		const id = `sm-${name}${size === '1' ? '' : `-${size.replace('.', '_')}`}`;
		const half = -this.#icons.size(name) / 2;
		const transform = `scale(${size}) translate(${half} ${half})`;
		this.#defined.set(id, element('g', { id, transform }, ...elements));
		this.#sizes.set(`#${id}`, iconSize(name) * scale);
		return `#${id}`;
	}

	/** A reference to an icon as a pattern to fill with. */
	pattern(name: string): string {
		const id = `sm-${name}`;
		const size = this.#icons.size(name);
		const tile = { width: size, height: size, patternUnits: 'userSpaceOnUse' };
		this.#defined.set(id, element('pattern', { id, ...tile }, ...this.#icons.elements(name)));
		return `url(#${id})`;
	}

	/** Width of what a reference to an icon shows, pixels. */
	sizeOf(reference: string): number {
		return this.#sizes.get(reference) ?? 0;
	}

	/** All that was referred to. */
	get elements(): readonly SvgElement[] {
		return [...this.#defined.values()];
	}
}
