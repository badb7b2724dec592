import {
	CERTAIN,
	POSSIBLE,
	type AtlasIndex,
	type PassageEntry,
	type ViewFilter,
	type WindowSummary
} from './atlas-index';
import { countingColumnsOf, type CountingColumns } from './counting-columns';
import type { TimeWindow } from './timespan';

/** Applies a filter: one pass over places and one over passages, as numbers. */
export function summaryOf(index: AtlasIndex, filter: ViewFilter): WindowSummary {
	return new Summary(index, countingColumnsOf(index), filter);
}

/** Counts at once, and makes each list when it is first asked for: most steps of the window ask for none. */
class Summary implements WindowSummary {
	readonly counts: WindowSummary['counts'];
	readonly presences: Uint8Array;
	readonly mentions: Uint32Array;
	readonly #index: AtlasIndex;
	readonly #columns: CountingColumns;
	/** 1 for each passage that is left, and for each article that one of them stands in. */
	readonly #left: Uint8Array;
	readonly #leftIn: Uint8Array;
	#presence?: WindowSummary['presence'];
	#passagesOf?: WindowSummary['passagesOf'];
	#passages?: readonly PassageEntry[];
	#articles?: ReadonlySet<string>;
	#there?: ReadonlySet<string>;
	#mentioned?: ReadonlySet<string>;

	constructor(index: AtlasIndex, columns: CountingColumns, filter: ViewFilter) {
		this.#index = index;
		this.#columns = columns;
		this.mentions = mentionsIn(columns, filter);
		this.presences = presencesIn(this.mentions, columns, filter);
		this.#left = passagesIn(this.presences, columns, filter);
		this.#leftIn = new Uint8Array(index.articles.length);
		for (let row = 0; row < this.#left.length; row += 1) {
			if (this.#left[row] === 1) this.#leftIn[columns.article[row] ?? 0] = 1;
		}
		this.counts = this.#count();
	}

	get presence() {
		return (this.#presence ??= this.#mapped((row) => {
			const how = this.presences[row];
			return how ? (how === CERTAIN ? 'certain' : 'possible') : null;
		}));
	}

	get passagesOf() {
		return (this.#passagesOf ??= this.#mapped((row) => this.mentions[row] || null));
	}

	get passages() {
		return (this.#passages ??= this.#index.passages.filter((_, row) => this.#left[row] === 1));
	}

	get articles() {
		return (this.#articles ??= new Set(
			this.#index.articles.flatMap(({ slug }, row) => (this.#leftIn[row] === 1 ? slug : []))
		));
	}

	get there() {
		return (this.#there ??= this.#ids((row) => this.#isThere(row)));
	}

	get mentioned() {
		return (this.#mentioned ??= this.#ids((row) => this.#isThere(row) && this.#isMentioned(row)));
	}

	#count(): WindowSummary['counts'] {
		const counts = { there: 0, mentioned: 0, passages: 0, articles: 0 };
		for (let row = 0; row < this.presences.length; row += 1) {
			if (!this.#isThere(row)) continue;
			counts.there += 1;
			if (this.#isMentioned(row)) counts.mentioned += 1;
		}
		for (const left of this.#left) counts.passages += left;
		for (const left of this.#leftIn) counts.articles += left;
		return counts;
	}

	#isThere(row: number): boolean {
		return this.presences[row] !== 0 && this.#columns.group[row] === 0;
	}

	#isMentioned(row: number): boolean {
		return this.mentions[row] !== 0;
	}

	#ids(holds: (row: number) => boolean): ReadonlySet<string> {
		return new Set(this.#mapped((row) => holds(row) || null).keys());
	}

	/** A value for each place, by its id, but for those that have none. */
	#mapped<T>(valueOf: (row: number) => T | null): ReadonlyMap<string, T> {
		const values = new Map<string, T>();
		this.#index.places.forEach(({ id }, row) => {
			const value = valueOf(row);
			if (value !== null) values.set(id, value);
		});
		return values;
	}
}

/** How many passages of the window mean each place. */
function mentionsIn(columns: CountingColumns, { window }: ViewFilter): Uint32Array {
	const { layer, starts, means } = columns;
	const mentions = new Uint32Array(layer.length);
	for (let row = 0; row < columns.from.length; row += 1) {
		if (!isSpoken(columns, row, window)) continue;
		const end = starts[row + 1] ?? 0;
		for (let at = starts[row] ?? 0; at < end; at += 1) {
			const place = means[at] ?? 0;
			mentions[place] = (mentions[place] ?? 0) + 1;
		}
	}
	return mentions;
}

/** How each place is there, by the rule of `presenceOn`. */
function presencesIn(
	mentions: Uint32Array,
	{ layers, layer, earliest, latest, begun, lasting }: CountingColumns,
	{ window: { from, to }, layers: on, mentionedOnly }: ViewFilter
): Uint8Array {
	const isOn = layers.map((id) => on.includes(id));
	const presences = new Uint8Array(layer.length);
	for (let row = 0; row < layer.length; row += 1) {
		if (isOn[layer[row] ?? 0] !== true || (mentionedOnly && mentions[row] === 0)) continue;
		if ((earliest[row] ?? 0) > to || (latest[row] ?? 0) < from) continue;
		const certain = (begun[row] ?? 0) <= to && (lasting[row] ?? 0) >= from;
		presences[row] = certain ? CERTAIN : POSSIBLE;
	}
	return presences;
}

/** 1 for each passage of the window that means a place which is there, or no place at all. */
function passagesIn(
	presences: Uint8Array,
	columns: CountingColumns,
	{ window }: ViewFilter
): Uint8Array {
	const { starts, means } = columns;
	const left = new Uint8Array(columns.from.length);
	for (let row = 0; row < left.length; row += 1) {
		if (!isSpoken(columns, row, window)) continue;
		const start = starts[row] ?? 0;
		const end = starts[row + 1] ?? 0;
		let at = start;
		while (at < end && presences[means[at] ?? 0] === 0) at += 1;
		if (start === end || at < end) left[row] = 1;
	}
	return left;
}

function isSpoken({ from, to }: CountingColumns, row: number, window: TimeWindow): boolean {
	return (from[row] ?? 0) <= window.to && (to[row] ?? 0) >= window.from;
}
