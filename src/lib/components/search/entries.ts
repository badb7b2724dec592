import type { ResultType } from '$lib/search/documents';
import type { Line } from '$lib/search/lines';
import type { Outcome, Wanted } from '$lib/search/outcome';

/** A line of the list that can be chosen: a hit, or the rest of its group. */
export type Entry =
	| { readonly position: number; readonly line: Line }
	| {
			readonly position: number;
			readonly rest: ResultType;
			/** How many of how many hits it shows. */
			readonly next: number;
			readonly all: number;
	  };

/** A group as it is shown. */
export interface EntryGroup {
	readonly type: ResultType;
	readonly shown: number;
	readonly all: number;
	readonly entries: readonly Entry[];
}

/** How many hits of a group are shown at first: the list is to be taken in at a glance. */
export const SHOWN: Wanted = { place: 6, town: 3, event: 4, passage: 5, article: 3 };

/** How many more are shown at a time. */
export const MORE = 50;

/** A line that only says "one more" would take the room of the one. */
const SPARE = 1;

/** How many hits have to be at hand where so many of each group are shown. */
export function wantedFor(shown: Wanted): Wanted {
	return {
		place: shown.place + SPARE,
		town: shown.town + SPARE,
		event: shown.event + SPARE,
		passage: shown.passage + SPARE,
		article: shown.article + SPARE
	};
}

/** What a line is of, the same wherever it stands in the list. */
export function keyOf(entry: Entry): string {
	return 'line' in entry ? entry.line.document.key : entry.rest;
}

/** The groups of an outcome with so many lines each. */
export function entryGroups(outcome: Outcome<Line> | null, shown: Wanted): EntryGroup[] {
	let position = 0;
	return (outcome?.groups ?? []).map(({ type, all, hits }) => {
		const fits = all <= shown[type] + SPARE;
		const lines = fits ? hits : hits.slice(0, shown[type]);
		const entries: Entry[] = lines.map((line) => ({ position: position++, line }));
		const next = Math.min(all, shown[type] + MORE);
		if (!fits) entries.push({ position: position++, rest: type, next, all });
		return { type, shown: lines.length, all, entries };
	});
}
