import { createContext } from 'svelte';
import { contentsOf, type AtlasIndex, type Choice, type Contents } from '$lib/domain/atlas-index';
import type { TimeWindow } from '$lib/domain/timespan';
import { readChoice, searchOf, writeChoice, type Defaults } from '$lib/domain/url-state';

/**
 * What the reader looks at: window, layers and what the pointer is on. The address is the truth of
 * all that can be shared; this class is its reading, kept in step by the layout.
 */
export class ViewState {
	readonly defaults: Defaults;
	/** `null` until the index has been fetched. */
	index = $state.raw<AtlasIndex | null>(null);
	choice = $state.raw<Choice>();
	/** Places that the reader points at, on the map or in the text. */
	hovered = $state.raw<readonly string[]>([]);
	/** The window as it was before it moved by other than the reader's hand; `null` for no way back. */
	windowBefore = $state.raw<TimeWindow | null>(null);
	readonly contents: Contents | null = $derived.by(() =>
		this.index ? contentsOf(this.index, this.current) : null
	);

	constructor(defaults: Defaults) {
		this.defaults = defaults;
	}

	/** The choice, or the default before the address has been read. */
	get current(): Choice {
		return this.choice ?? readChoice(new URLSearchParams(), this.defaults);
	}

	/** The choice as the end of an address, `?from=…`; empty for the default. */
	get search(): string {
		return this.#searchFor(new URLSearchParams());
	}

	/** Takes the choice from an address. */
	readFrom(url: URL): void {
		this.choice = readChoice(url.searchParams, this.defaults);
	}

	/** The address with the choice written into it; other parameters and the fragment stay. */
	writeTo(url: URL): URL {
		const written = new URL(url);
		written.search = this.#searchFor(url.searchParams);
		return written;
	}

	/** The reader moves the window by hand. */
	setWindow(window: TimeWindow): void {
		this.windowBefore = null;
		this.choice = { ...this.current, window };
	}

	/** Something else moves the window, at the reader's wish: the way back is kept. */
	showWindow(window: TimeWindow): void {
		this.windowBefore ??= this.current.window;
		this.choice = { ...this.current, window };
	}

	/** Goes back to the window before `showWindow`. */
	backToWindow(): void {
		if (this.windowBefore) this.setWindow(this.windowBefore);
	}

	setLayer(id: string, on: boolean): void {
		const { layers } = this.current;
		const kept = this.defaults.layers.filter((each) => (each === id ? on : layers.includes(each)));
		this.choice = { ...this.current, layers: kept };
	}

	/** Leaves one layer on. */
	setOnlyLayer(id: string): void {
		this.choice = { ...this.current, layers: [id] };
	}

	setAllLayers(): void {
		this.choice = { ...this.current, layers: this.defaults.layers };
	}

	setMentionedOnly(mentionedOnly: boolean): void {
		this.choice = { ...this.current, mentionedOnly };
	}

	#searchFor(params: URLSearchParams): string {
		return searchOf(writeChoice(params, this.current, this.defaults));
	}
}

/** The view of the page's layout, for every component below it. */
export const [getView, setView] = createContext<ViewState>();
