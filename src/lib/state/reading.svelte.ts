import type { Attachment } from 'svelte/attachments';

/** The part of the text's own window in which passages count as being read: not the very edges. */
const BAND = '-8% 0px -25% 0px';

/** Which passages of an article lie before the reader's eyes. */
export class Reading {
	/** Ids of the passages in view. */
	inView = $state.raw<ReadonlySet<string>>(new Set());
	readonly #ids = new Map<Element, string>();
	#observer: IntersectionObserver | null = null;

	/** Watches the element of a passage for as long as it is in the page. */
	watch(id: string): Attachment {
		return (element) => {
			this.#observer ??= new IntersectionObserver((entries) => this.#take(entries), {
				root: element.closest('main'),
				rootMargin: BAND
			});
			this.#ids.set(element, id);
			this.#observer.observe(element);
			return () => {
				this.#observer?.unobserve(element);
				this.#ids.delete(element);
				this.#set(id, false);
			};
		};
	}

	#take(entries: readonly IntersectionObserverEntry[]): void {
		for (const { target, isIntersecting } of entries) {
			const id = this.#ids.get(target);
			if (id !== undefined) this.#set(id, isIntersecting);
		}
	}

	#set(id: string, isInView: boolean): void {
		if (this.inView.has(id) === isInView) return;
		const next = new Set(this.inView);
		if (isInView) next.add(id);
		else next.delete(id);
		this.inView = next;
	}
}
