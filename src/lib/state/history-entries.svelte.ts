import { beforeNavigate, onNavigate, replaceState } from '$app/navigation';
import { navigating, page } from '$app/state';
import { belowLang } from './links';
import type { ReadingPosition } from './reading-position';
import type { Sheet } from './sheet.svelte';
import type { SheetHeight } from './sheet-heights';
import type { ViewState } from './view.svelte';

/** Browsers refuse addresses that change too often, milliseconds. */
const PAUSE = 150;

/** The text's own box that scrolls. */
interface Text {
	readonly position: () => ReadingPosition | null;
	readonly returnTo: (position: ReadingPosition) => void;
}

/** What a page showed besides its address, for the way back and for loading it anew. */
export interface Left {
	/** The positions by fragment: each fragment of a page is an entry of its own. */
	readonly positions: Readonly<Record<string, ReadingPosition>>;
	readonly sheet: SheetHeight;
}

/**
 * Keeps every entry of the history as the reader left it: window, layers and camera in its address,
 * the position in the text beside it. To be made while the layout is.
 */
export class HistoryEntries {
	readonly #view: ViewState;
	readonly #sheet: Sheet;
	readonly #text: () => Text | undefined;
	#positions: Record<string, ReadingPosition> = {};
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(view: ViewState, sheet: Sheet, text: () => Text | undefined) {
		this.#view = view;
		this.#sheet = sheet;
		this.#text = text;

		beforeNavigate(({ type }) => {
			// On the way back the address is the other entry's already.
			if (type !== 'popstate') this.#write();
		});

		// Before the page changes: the map must not look for the new page from the old one's place.
		onNavigate(({ from, to, type }) => {
			if (!to) return;
			// On the way back SvelteKit tells the address that the page was opened with, not the one
			// that the reader left.
			this.#view.again = type === 'popstate';
			this.#view.readFrom(type === 'popstate' ? new URL(location.href) : to.url);
			const translated =
				from !== null && from.params?.lang !== to.params?.lang && belowLang(from) === belowLang(to);
			const position = this.#text()?.position();
			this.#positions = {};
			if (type === 'popstate' || !translated || !position) return;
			return () => this.#text()?.returnTo(position);
		});

		// One entry of the history a page; not at every step of a drag, and not while the address is
		// between two pages.
		$effect(() => {
			if (!view.filter || navigating.to) return;
			if (view.writeTo(new URL(location.href)).href === location.href) return;
			this.#timer = setTimeout(() => this.#write(), PAUSE);
			return () => clearTimeout(this.#timer);
		});
	}

	/** A link is about to be followed: if it leads to a fragment, SvelteKit says nothing of it. */
	leave(): void {
		this.#write();
		this.#keepPosition();
	}

	/** The browser goes to another entry; those of the same page are shown here, others by SvelteKit. */
	pop({ state }: PopStateEvent): void {
		// Without a state it is a link to a fragment, which the browser follows by itself.
		if (state === null) return;
		clearTimeout(this.#timer);
		this.#keepPosition();
		setTimeout(() => {
			if (navigating.to) return;
			this.#view.readFrom(new URL(location.href));
			this.#view.again = true;
			this.#view.arrivals += 1;
			this.#return();
		});
	}

	capture(): Left {
		this.#keepPosition();
		return { positions: this.#positions, sheet: this.#sheet.height };
	}

	restore({ positions, sheet }: Left): void {
		this.#sheet.height = sheet;
		this.#positions = { ...positions };
		this.#return();
	}

	#return(): void {
		const position = this.#positions[location.hash];
		if (position) this.#text()?.returnTo(position);
	}

	#keepPosition(): void {
		const position = this.#text()?.position();
		if (position) this.#positions[page.url.hash] = position;
	}

	#write(): void {
		if (!this.#view.filter) return;
		const url = this.#view.writeTo(new URL(location.href));
		if (url.href !== location.href) replaceState(url, page.state);
	}
}
