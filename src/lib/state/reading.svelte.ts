import type { Attachment } from 'svelte/attachments';

/** How far down the text's own window one reads, as a share of its height. */
const LINE = 0.25;

/**
 * Where in the text's window the line of reading lies, pixels from its top. Near the end of the text
 * it sinks to the lower edge, so that the last passages have their turn although they cannot be
 * scrolled up to it. `left` is what can still be scrolled, `range` all that can be.
 */
export function lineOfReading(height: number, left: number, range: number): number {
	const tail = Math.min(range, (1 - LINE) * height);
	if (left >= tail) return LINE * height;
	return height * (LINE + (1 - LINE) * (1 - left / tail));
}

/** Which passage of an article is being read. */
export class Reading {
	/** Id of the passage on the line of reading; `null` where none has come into sight yet. */
	current = $state<string | null>(null);
	/** In the order of the text. */
	readonly #ids = new Map<Element, string>();
	#room: Element | null = null;
	#frame: number | null = null;
	/** The room changes its height with the sheet, the passages with what is unfolded in them. */
	readonly #sizes =
		typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(() => this.#look());

	/** Watches the element of a passage for as long as it is in the page. */
	watch(id: string): Attachment {
		return (element) => {
			this.#ids.set(element, id);
			this.#enter(element.closest('main'));
			this.#sizes?.observe(element);
			return () => {
				this.#ids.delete(element);
				this.#sizes?.unobserve(element);
				if (this.#ids.size === 0) this.#leave();
			};
		};
	}

	#enter(room: Element | null): void {
		if (this.#room || !room) return;
		this.#room = room;
		room.addEventListener('scroll', this.#look, { passive: true });
		this.#sizes?.observe(room);
	}

	#leave(): void {
		this.#room?.removeEventListener('scroll', this.#look);
		this.#sizes?.disconnect();
		this.#room = null;
		this.current = null;
	}

	/** Looks once a frame, however often it is asked to. */
	readonly #look = (): void => {
		this.#frame ??= requestAnimationFrame(() => {
			this.#frame = null;
			if (this.#room) this.current = this.#read(this.#room);
		});
	};

	#read(room: Element): string | null {
		const { top, height } = room.getBoundingClientRect();
		const range = room.scrollHeight - room.clientHeight;
		const line = top + lineOfReading(height, range - room.scrollTop, range);
		const tops = [...this.#ids].map(
			([element, id]) => [element.getBoundingClientRect().top, id] as const
		);
		const [first] = tops;
		const begun = tops.findLast(([start]) => start <= line);
		if (begun) return begun[1];
		// Above the first passage the reader has the headline before him, and the first in view.
		return first && first[0] < top + height ? first[1] : null;
	}
}
