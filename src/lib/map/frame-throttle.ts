/**
 * Lets one update through for each painted picture: what is requested in the meantime waits, and
 * only the last of it is done. A drag thereby never piles up work behind the thumb.
 */
export class FrameThrottle<T> {
	readonly #update: (requested: T) => boolean;
	readonly #oncePainted: (done: () => void) => void;
	#waiting: { readonly requested: T } | null = null;
	#painting = false;
	#listeners: (() => void)[] = [];

	/** `update` does what was requested and says whether the picture will change by it. */
	constructor(update: (requested: T) => boolean, oncePainted: (done: () => void) => void) {
		this.#update = update;
		this.#oncePainted = oncePainted;
	}

	/** Updates now, or once the picture under way has been painted. */
	request(requested: T): void {
		this.#waiting = { requested };
		if (!this.#painting) this.#next();
	}

	/** Resolves when everything requested so far is painted; at once where nothing is under way. */
	settled(): Promise<void> {
		return new Promise((resolve) => {
			if (this.#painting) this.#listeners.push(resolve);
			else resolve();
		});
	}

	#next(): void {
		const next = this.#waiting;
		this.#waiting = null;
		if (next && this.#update(next.requested)) {
			this.#painting = true;
			this.#oncePainted(() => {
				this.#painting = false;
				this.#next();
			});
			return;
		}
		const listeners = this.#listeners;
		this.#listeners = [];
		for (const listener of listeners) listener();
	}
}
