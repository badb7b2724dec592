import { isGroup, type PlaceEntry } from '$lib/domain/atlas-index';
import type { Localized } from '$lib/domain/localized';
import {
	certainDays,
	daysOf,
	type Day,
	type Existence,
	type TimeWindow
} from '$lib/domain/timespan';
import { pack } from './pack';

/** A dated place on the timeline; `surely` may be empty (`null`). */
export interface Bar {
	readonly id: string;
	readonly name: Localized;
	readonly kind: string;
	readonly existence: Existence;
	/** Days on which it may have existed; ±Infinity where no end is known. */
	readonly possible: TimeWindow;
	/** Days on each of which it certainly existed. */
	readonly surely: TimeWindow | null;
	/** Which row of its lane it lies in, from 0: no two bars of a row touch. */
	readonly row: number;
}

/** Whether a place has its days on the timeline; groups stand for their members. */
export function isDated(place: PlaceEntry): boolean {
	const { start, end } = place.existence;
	return !isGroup(place) && (start !== null || end !== null);
}

/** A bar for each of these dated places, earliest first. */
export function barsOf(places: readonly PlaceEntry[]): Bar[] {
	const bars = places
		.toSorted((a, b) => startOf(a) - startOf(b))
		.map(({ id, name, kind, existence }) => {
			const days = daysOf(existence);
			const possible = { from: days.earliest, to: days.latest };
			return { id, name, kind, existence, possible, surely: certainDays(days) };
		});
	const rows = pack(bars.map(({ possible }) => possible));
	return bars.map((bar, position) => ({ ...bar, row: rows[position] ?? 0 }));
}

function startOf({ existence }: PlaceEntry): Day {
	return existence.start?.earliest ?? -Infinity;
}

/** What of a stretch lies in another; `null` for nothing. */
export function cut(days: TimeWindow, shown: TimeWindow): TimeWindow | null {
	const inside = { from: Math.max(days.from, shown.from), to: Math.min(days.to, shown.to) };
	return inside.from <= inside.to ? inside : null;
}
