import type { ResultType } from '$lib/search/documents';
import type { Hit, Outcome, PublishedSearch, Search } from '$lib/search/search';

/** A line of the list that can be chosen: a hit, or the rest of its group. */
export type Entry =
	| { readonly position: number; readonly hit: Hit }
	| { readonly position: number; readonly rest: ResultType; readonly all: number };

/** A group as it is shown. */
export interface EntryGroup {
	readonly type: ResultType;
	readonly shown: number;
	readonly all: number;
	readonly entries: readonly Entry[];
}

/** How many hits of a group are shown at first: the list is to be taken in at a glance. */
const SHOWN: Record<ResultType, number> = { place: 6, town: 3, event: 4, passage: 5, article: 3 };

/** What a reader types and what is found; the index is fetched once it is wanted. */
export class SearchSession {
	status = $state<'idle' | 'loading' | 'ready' | 'failed'>('idle');
	/** Position of the line that the keyboard is on; -1 for none. */
	active = $state(-1);
	readonly #address: string;
	#typed = $state('');
	#search = $state.raw<Search | null>(null);
	#whole = $state.raw<readonly ResultType[]>([]);

	/** `null` while nothing is typed or nothing can be searched yet. */
	readonly outcome: Outcome | null = $derived.by(() =>
		this.#search && this.isAsked ? this.#search.find(this.typed) : null
	);
	readonly groups: readonly EntryGroup[] = $derived(entryGroups(this.outcome, this.#whole));
	readonly entries: readonly Entry[] = $derived(this.groups.flatMap(({ entries }) => entries));
	/** Hits of all groups, shown or not. */
	readonly total: number = $derived(this.groups.reduce((sum, { all }) => sum + all, 0));

	constructor(address: string) {
		this.#address = address;
	}

	get typed(): string {
		return this.#typed;
	}

	set typed(text: string) {
		this.#typed = text;
		this.active = -1;
		this.#whole = [];
	}

	get isAsked(): boolean {
		return this.#typed.trim() !== '';
	}

	get search(): Search | null {
		return this.#search;
	}

	/** Fetches the index and the library that reads it; again only after a failure. */
	async load(): Promise<void> {
		if (this.status === 'loading' || this.status === 'ready') return;
		this.status = 'loading';
		try {
			const [{ Search }, published] = await Promise.all([
				import('$lib/search/search'),
				fetchPublished(this.#address)
			]);
			this.#search = new Search(published);
			this.status = 'ready';
		} catch {
			this.status = 'failed';
		}
	}

	/** Moves the keyboard by some lines, round the ends. */
	move(by: 1 | -1): void {
		const count = this.entries.length;
		if (count === 0) return;
		const from = this.active < 0 && by < 0 ? 0 : this.active;
		this.active = (from + by + count) % count;
	}

	/** Shows all hits of a group. */
	showAll(type: ResultType): void {
		this.#whole = [...this.#whole, type];
	}
}

function entryGroups(outcome: Outcome | null, whole: readonly ResultType[]): EntryGroup[] {
	let position = 0;
	return (outcome?.groups ?? []).flatMap(({ type, hits }) => {
		// A line that only says "one more" would take the room of the one.
		const fits = whole.includes(type) || hits.length <= SHOWN[type] + 1;
		const shown = fits ? hits : hits.slice(0, SHOWN[type]);
		const entries: Entry[] = shown.map((hit) => ({ position: position++, hit }));
		if (!fits) entries.push({ position: position++, rest: type, all: hits.length });
		return [{ type, shown: shown.length, all: hits.length, entries }];
	});
}

async function fetchPublished(address: string): Promise<PublishedSearch> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(response.statusText);
	const published: PublishedSearch = await response.json();
	return published;
}
