import { tick } from 'svelte';
import type { Lang } from '$lib/domain/localized';
import type { Answer } from '$lib/search/answering';
import type { ResultType } from '$lib/search/documents';
import type { Line } from '$lib/search/lines';
import type { Outcome, Wanted } from '$lib/search/outcome';
import { entryGroups, keyOf, SHOWN, wantedFor, type Entry, type EntryGroup } from './entries';
import { startSearcher, type Searcher } from './searcher';

/** What a reader types and what is found; the search is started once it is wanted. */
export class SearchSession {
	/** Position of the line that the keyboard is on; -1 for none. */
	active = $state(-1);
	/** The last answer: to what is typed or, until that comes, to what was typed before. */
	outcome = $state.raw<Outcome<Line> | null>(null);
	/** The index could not be fetched. */
	isFailed = $state(false);
	/** What {@link outcome} answers. */
	answered = $state('');
	readonly #address: string;
	readonly #lang: () => Lang;
	#searcher: Searcher | null = null;
	#number = 0;
	#typed = $state('');
	#shown = $state.raw<Wanted>(SHOWN);
	#waiting: (() => void) | null = null;

	readonly groups: readonly EntryGroup[] = $derived(entryGroups(this.outcome, this.#shown));
	readonly entries: readonly Entry[] = $derived(this.groups.flatMap(({ entries }) => entries));
	/** Hits of all groups, shown or not. */
	readonly total: number = $derived(this.groups.reduce((sum, { all }) => sum + all, 0));

	/** `lang` tells in which language results are shown. */
	constructor(address: string, lang: () => Lang) {
		this.#address = address;
		this.#lang = lang;
	}

	get typed(): string {
		return this.#typed;
	}

	set typed(text: string) {
		this.#typed = text;
		this.active = -1;
		this.#shown = SHOWN;
		this.#waiting = null;
		if (!this.isAsked) this.outcome = null;
		this.ask();
	}

	get isAsked(): boolean {
		return this.#typed.trim() !== '';
	}

	/** True until there is an answer to what is typed, complete or not. */
	get isPending(): boolean {
		return this.isAsked && !this.isFailed && this.answered !== this.#typed;
	}

	/** Asks for what is typed, also again; with nothing typed the index is made ready. */
	ask(): void {
		this.#searcher ??= startSearcher(this.#address, (answer) => this.#take(answer));
		this.isFailed = false;
		this.#searcher({
			number: ++this.#number,
			typed: this.#typed,
			lang: this.#lang(),
			wanted: wantedFor(this.#shown)
		});
	}

	/** Does something as soon as the list shows what is typed, unless more is typed before. */
	whenShown(act: () => void): void {
		if (this.isPending) this.#waiting = act;
		else act();
	}

	/** Moves the keyboard by some lines, round the ends. */
	move(by: 1 | -1): void {
		const count = this.entries.length;
		if (count === 0) return;
		const from = this.active < 0 && by < 0 ? 0 : this.active;
		this.active = (from + by + count) % count;
	}

	/** Shows more hits of a group. */
	showMore({ rest, next }: { readonly rest: ResultType; readonly next: number }): void {
		this.#shown = { ...this.#shown, [rest]: next };
		this.ask();
	}

	#take({ number, outcome }: Answer): void {
		if (number !== this.#number) return;
		this.isFailed = outcome === null;
		if (!outcome || !this.isAsked) return;
		// Asked again: what is shown already is more than its beginning.
		if (outcome.progress === 'searching' && this.answered === this.#typed && this.outcome) return;
		const before = this.entries[this.active];
		this.outcome = outcome;
		this.answered = this.#typed;
		// The line that the keyboard is on may have come to stand elsewhere.
		if (before) this.active = this.entries.findIndex((each) => keyOf(each) === keyOf(before));
		const act = this.#waiting;
		this.#waiting = null;
		if (act) void tick().then(act);
	}
}
