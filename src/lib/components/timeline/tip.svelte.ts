import type { Attachment } from 'svelte/attachments';

/** What a tooltip says, a line each, and the middle of the upper edge of what it speaks of; CSS pixels of the viewport. */
export interface Shown {
	readonly lines: readonly string[];
	readonly x: number;
	readonly y: number;
}

/** How long it stays after the pointer has left, so that the pointer can move onto it; milliseconds. */
const LINGER = 150;

/** The one tooltip of the chart: for the pointer, and for the focus of the keyboard. */
export class Tip {
	shown = $state.raw<Shown | null>(null);
	#leaving: ReturnType<typeof setTimeout> | undefined;

	/** Gives an element its tooltip; the lines are asked for when it is shown. */
	of(lines: () => readonly string[]): Attachment<Element> {
		return (element) => {
			const atPointer = ({ clientX }: Event & { clientX?: number }) =>
				this.show(element, lines(), clientX);
			const atFocus = () => {
				if (element.matches(':focus-visible')) this.show(element, lines());
			};
			const listeners = [
				['pointerenter', atPointer],
				['pointerleave', () => this.leave()],
				['focus', atFocus],
				['blur', () => this.hide()]
			] as const;
			for (const [type, listener] of listeners) element.addEventListener(type, listener);
			return () => {
				for (const [type, listener] of listeners) element.removeEventListener(type, listener);
			};
		};
	}

	/** Says something of an element: at `x`, or over its middle. */
	show(element: Element, lines: readonly string[], x?: number): void {
		this.stay();
		const box = element.getBoundingClientRect();
		this.shown = { lines, x: x ?? box.left + box.width / 2, y: box.top };
	}

	/** The pointer has come onto the tooltip itself. */
	stay(): void {
		clearTimeout(this.#leaving);
	}

	/** The pointer has left; it may be on its way to the tooltip. */
	leave(): void {
		this.stay();
		this.#leaving = setTimeout(() => this.hide(), LINGER);
	}

	hide(): void {
		this.stay();
		this.shown = null;
	}
}
