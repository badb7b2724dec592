import { createContext } from 'svelte';
import type { AtlasIndex, ViewFilter, WindowSummary } from '$lib/domain/atlas-index';
import type { Camera } from '$lib/domain/camera';
import { markedBy, type Marked } from '$lib/domain/marked';
import { membersOf } from '$lib/domain/meant';
import type { DayRange, TimeWindow } from '$lib/domain/timespan';
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
import { AtlasNames } from './atlas-names.svelte';
import { readIndex, type CountedIndex } from './read-index';

/**
 * What the reader looks at: window, layers and what the pointer is on. The address is the truth of
 * all that can be shared; this class holds what was read from it, kept in step by the layout. It is
 * read anywhere, and changed by its methods alone.
 */
export class ViewState {
	readonly defaults: Defaults;
	#counted = $state.raw<CountedIndex | null>(null);
	#indexBroken = $state(false);
	#filter = $state.raw<ViewFilter>();
	#focus = $state.raw<ViewFocus>({ camera: null, marked: null });
	#arrivals = $state(0);
	#again = $state(false);
	/** Parameters of the address that was opened last. */
	#opened = $state.raw(new URLSearchParams());
	#reading = $state.raw<readonly { readonly id: string; readonly number: number }[]>([]);
	#readingPath = $state(false);
	#hovered = $state.raw<readonly string[]>([]);
	#windowBefore = $state.raw<TimeWindow | null>(null);
	readonly summary: WindowSummary | null = $derived.by(() =>
		this.#counted ? this.#counted.summaryOf(this.#counted.index, this.current) : null
	);

	/** What the map shows of the places that the passage being read names: a group is drawn by its members, which bear no numbers. */
	readonly beingRead = $derived.by(() =>
		this.#reading.flatMap(({ id, number }): { id: string; number: number | null }[] => {
			const members = this.index ? membersOf(this.index.places, id) : [];
			if (members.length === 0) return this.summary?.presence.has(id) ? [{ id, number }] : [];
			return members.map((member) => ({ id: member.id, number: null }));
		})
	);

	constructor(defaults: Defaults) {
		this.defaults = defaults;
	}

	/** `null` until the index has been fetched. */
	get index(): AtlasIndex | null {
		return this.#counted?.index ?? null;
	}

	/** How far the index is, on which every count depends. */
	get indexState(): 'awaited' | 'there' | 'broken' {
		if (this.index) return 'there';
		return this.#indexBroken ? 'broken' : 'awaited';
	}

	/** What the address says of this page alone: it does not go along to the next. */
	get focus(): ViewFocus {
		return this.#focus;
	}

	/** Counts the pages that have been opened and are in place. */
	get arrivals(): number {
		return this.#arrivals;
	}

	/** The page is to look as the reader left it: until another is opened, or something marked in it. */
	get again(): boolean {
		return this.#again;
	}

	/** Whether the map joins the places of the passage being read by a path. */
	get readingPath(): boolean {
		return this.#readingPath;
	}

	/** Places that the reader points at, on the map or in the text. */
	get hovered(): readonly string[] {
		return this.#hovered;
	}

	/** The window as it was before it moved by other than the reader's hand; `null` for no way back. */
	get windowBefore(): TimeWindow | null {
		return this.#windowBefore;
	}

	/** Whether an address has been read yet. */
	get hasRead(): boolean {
		return this.#filter !== undefined;
	}

	/** The filter, or the default before the address has been read. */
	get current(): ViewFilter {
		return this.#filter ?? readFilter(new URLSearchParams(), this.defaults);
	}

	/** The filter as the end of an address, `?from=…`; empty for the default. */
	get search(): string {
		return this.#searchFor(new URLSearchParams());
	}

	/** Filter and focus, for the same page in the other language. */
	get searchHere(): string {
		return this.#searchFor(writeFocus(new URLSearchParams(), this.#focus));
	}

	/** The filter and a place or event to mark, as the end of an article's address. */
	searchMarking(id: string): string {
		return this.#searchFor(writeFocus(new URLSearchParams(), { camera: null, marked: id }));
	}

	/** What is marked in the article that is open; `null` for nothing. */
	readonly marked: Marked | null = $derived.by(() =>
		this.index ? markedBy(this.#focus.marked, this.index) : null
	);

	/** The same page with the map over there, as the end of an address. */
	searchLooking(camera: Camera): string {
		return this.#searchFor(writeFocus(new URLSearchParams(), { ...this.#focus, camera }));
	}

	/** Parts of the opened address that meant nothing here, as `name=value`. */
	readonly ignored: readonly string[] = $derived.by(() => {
		const { places, events } = this.index ?? {};
		const markable = places && events ? new Set([...places, ...events].map(({ id }) => id)) : null;
		return ignoredIn(this.#opened, { ...this.defaults, markable });
	});

	/** Fetches the index, without which nothing can be counted, and later names; rejects where the index cannot be had. */
	async loadIndex(addresses: { readonly index: string; readonly names: string }): Promise<void> {
		this.#indexBroken = false;
		try {
			const names = new AtlasNames(addresses.names, () => this.index);
			this.#counted = await readIndex(addresses.index, names);
		} catch (error) {
			this.#indexBroken = this.index === null;
			throw error;
		}
	}

	/** A page has been opened and is in place. */
	arrive(): void {
		this.#arrivals += 1;
	}

	/** Takes filter and focus from an address; `again` where the reader comes back to it. */
	readFrom({ searchParams }: URL, again = this.#again): void {
		this.#again = again;
		this.#opened = searchParams;
		this.#filter = readFilter(searchParams, this.defaults);
		this.#focus = readFocus(searchParams);
	}

	/** The reader points at places; at none with an empty list. */
	pointAt(ids: readonly string[]): void {
		this.#hovered = ids;
	}

	/** The reader reads of these places, numbered in the order of the article. */
	read(places: readonly { readonly id: string; readonly number: number }[]): void {
		this.#reading = places;
	}

	setReadingPath(shown: boolean): void {
		this.#readingPath = shown;
	}

	/** The reader moves the map; `null` when it shows the page's own view again. */
	setCamera(camera: ViewFocus['camera']): void {
		this.#focus = { ...this.#focus, camera };
	}

	/** Marks the mentions of a place or an event in the article that is open; `null` for none. */
	mark(marked: string | null): void {
		this.#again = false;
		// The map goes there, wherever the reader has moved it.
		this.#focus = { camera: marked === null ? this.#focus.camera : null, marked };
	}

	/** The address with filter and focus written into it; other parameters and the fragment stay. */
	writeTo(url: URL): URL {
		const written = new URL(url);
		written.search = this.#searchFor(writeFocus(url.searchParams, this.#focus));
		return written;
	}

	/** The reader moves the window by hand. */
	setWindow(window: TimeWindow): void {
		this.#windowBefore = null;
		this.#filter = { ...this.current, window };
	}

	/** Something else moves the window, at the reader's wish: the way back is kept. */
	showWindow(window: TimeWindow): void {
		this.#windowBefore ??= this.current.window;
		this.#filter = { ...this.current, window };
	}

	/** Moves the window to these days; an open end reaches as far as the timeline does. */
	showDays({ earliest, latest }: DayRange): void {
		const { from, to } = this.defaults.window;
		this.showWindow({
			from: Math.min(Math.max(earliest ?? from, from), to),
			to: Math.max(Math.min(latest ?? to, to), from)
		});
	}

	/** Goes back to the window before `showWindow`. */
	backToWindow(): void {
		if (this.#windowBefore) this.setWindow(this.#windowBefore);
	}

	setLayer(id: string, on: boolean): void {
		const { layers } = this.current;
		const kept = this.defaults.layers.filter((each) => (each === id ? on : layers.includes(each)));
		this.#filter = { ...this.current, layers: kept };
	}

	/** Leaves one layer on. */
	setOnlyLayer(id: string): void {
		this.#filter = { ...this.current, layers: [id] };
	}

	setAllLayers(): void {
		this.#filter = { ...this.current, layers: this.defaults.layers };
	}

	setMentionedOnly(mentionedOnly: boolean): void {
		this.#filter = { ...this.current, mentionedOnly };
	}

	#searchFor(params: URLSearchParams): string {
		return searchOf(writeFilter(params, this.current, this.defaults));
	}
}

/** The view of the page's layout, for every component below it. */
export const [getView, setView] = createContext<ViewState>();
