import { createContext } from 'svelte';
import {
	summaryOf,
	type AtlasIndex,
	type ViewFilter,
	type WindowSummary
} from '$lib/domain/atlas-index';
import type { Camera } from '$lib/domain/camera';
import { markedBy, type Marked } from '$lib/domain/marked';
import type { TimeWindow } from '$lib/domain/timespan';
import {
	ignoredIn,
	readFilter,
	readFocus,
	searchOf,
	writeFilter,
	writeFocus,
	type Defaults,
	type ViewFocus
} from '$lib/domain/url-state';

/**
 * What the reader looks at: window, layers and what the pointer is on. The address is the truth of
 * all that can be shared; this class holds what was read from it, kept in step by the layout.
 */
export class ViewState {
	readonly defaults: Defaults;
	/** `null` until the index has been fetched. */
	index = $state.raw<AtlasIndex | null>(null);
	/** It could not be fetched, or not be read. */
	indexBroken = $state(false);
	filter = $state.raw<ViewFilter>();
	/** What the address says of this page alone: it does not go along to the next. */
	focus = $state.raw<ViewFocus>({ camera: null, marked: null });
	/** Counts the pages that have been opened and are in place. */
	arrivals = $state(0);
	/** The page is to look as the reader left it: until another is opened, or something marked in it. */
	again = $state(false);
	/** Parameters of the address that was opened last. */
	opened = $state.raw(new URLSearchParams());
	/** Places that the passage being read names, with their numbers in the order of the article. */
	reading = $state.raw<readonly { readonly id: string; readonly number: number }[]>([]);
	/** Whether the map joins them by a path. */
	readingPath = $state(false);
	/** Places that the reader points at, on the map or in the text. */
	hovered = $state.raw<readonly string[]>([]);
	/** The window as it was before it moved by other than the reader's hand; `null` for no way back. */
	windowBefore = $state.raw<TimeWindow | null>(null);
	readonly summary: WindowSummary | null = $derived.by(() =>
		this.index ? summaryOf(this.index, this.current) : null
	);

	/** What the map shows of {@link reading}, if it is there: a group is drawn by its members, which bear no numbers. */
	readonly read = $derived.by(() =>
		this.reading.flatMap(({ id, number }): { id: string; number: number | null }[] => {
			const members = this.index?.places.filter(({ partOf }) => partOf === id) ?? [];
			if (members.length === 0) return this.summary?.presence.has(id) ? [{ id, number }] : [];
			return members.map((member) => ({ id: member.id, number: null }));
		})
	);

	constructor(defaults: Defaults) {
		this.defaults = defaults;
	}

	/** How far the index is, on which every count depends. */
	get indexState(): 'awaited' | 'there' | 'broken' {
		if (this.index) return 'there';
		return this.indexBroken ? 'broken' : 'awaited';
	}

	/** The filter, or the default before the address has been read. */
	get current(): ViewFilter {
		return this.filter ?? readFilter(new URLSearchParams(), this.defaults);
	}

	/** The filter as the end of an address, `?from=…`; empty for the default. */
	get search(): string {
		return this.#searchFor(new URLSearchParams());
	}

	/** Filter and focus, for the same page in the other language. */
	get searchHere(): string {
		return this.#searchFor(writeFocus(new URLSearchParams(), this.focus));
	}

	/** The filter and a place or event to mark, as the end of an article's address. */
	searchMarking(id: string): string {
		return this.#searchFor(writeFocus(new URLSearchParams(), { camera: null, marked: id }));
	}

	/** What is marked in the article that is open; `null` for nothing. */
	readonly marked: Marked | null = $derived.by(() =>
		this.index ? markedBy(this.focus.marked, this.index) : null
	);

	/** The same page with the map over there, as the end of an address. */
	searchLooking(camera: Camera): string {
		return this.#searchFor(writeFocus(new URLSearchParams(), { ...this.focus, camera }));
	}

	/** Parts of the opened address that meant nothing here, as `name=value`. */
	readonly ignored: readonly string[] = $derived.by(() => {
		const { places, events } = this.index ?? {};
		const markable = places && events ? new Set([...places, ...events].map(({ id }) => id)) : null;
		return ignoredIn(this.opened, { ...this.defaults, markable });
	});

	/** Takes filter and focus from an address. */
	readFrom({ searchParams }: URL): void {
		this.opened = searchParams;
		this.filter = readFilter(searchParams, this.defaults);
		this.focus = readFocus(searchParams);
	}

	/** The reader moves the map; `null` when it shows the page's own view again. */
	setCamera(camera: ViewFocus['camera']): void {
		this.focus = { ...this.focus, camera };
	}

	/** Marks the mentions of a place or an event in the article that is open; `null` for none. */
	mark(marked: string | null): void {
		this.again = false;
		// The map goes there, wherever the reader has moved it.
		this.focus = { camera: marked === null ? this.focus.camera : null, marked };
	}

	/** The address with filter and focus written into it; other parameters and the fragment stay. */
	writeTo(url: URL): URL {
		const written = new URL(url);
		written.search = this.#searchFor(writeFocus(url.searchParams, this.focus));
		return written;
	}

	/** The reader moves the window by hand. */
	setWindow(window: TimeWindow): void {
		this.windowBefore = null;
		this.filter = { ...this.current, window };
	}

	/** Something else moves the window, at the reader's wish: the way back is kept. */
	showWindow(window: TimeWindow): void {
		this.windowBefore ??= this.current.window;
		this.filter = { ...this.current, window };
	}

	/** Goes back to the window before `showWindow`. */
	backToWindow(): void {
		if (this.windowBefore) this.setWindow(this.windowBefore);
	}

	setLayer(id: string, on: boolean): void {
		const { layers } = this.current;
		const kept = this.defaults.layers.filter((each) => (each === id ? on : layers.includes(each)));
		this.filter = { ...this.current, layers: kept };
	}

	/** Leaves one layer on. */
	setOnlyLayer(id: string): void {
		this.filter = { ...this.current, layers: [id] };
	}

	setAllLayers(): void {
		this.filter = { ...this.current, layers: this.defaults.layers };
	}

	setMentionedOnly(mentionedOnly: boolean): void {
		this.filter = { ...this.current, mentionedOnly };
	}

	#searchFor(params: URLSearchParams): string {
		return searchOf(writeFilter(params, this.current, this.defaults));
	}
}

/** The view of the page's layout, for every component below it. */
export const [getView, setView] = createContext<ViewState>();
