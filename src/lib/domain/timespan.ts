/**
 * Dates as whole days, so that a browser needs no date library.
 *
 * A `Day` counts days since 1970-01-01 in the proleptic Gregorian calendar (UTC); it may be negative.
 */
export type Day = number;

const MILLISECONDS_PER_DAY = 86_400_000;

/** An inclusive range of days; `null` is an open end. */
export interface DayRange {
	readonly earliest: Day | null;
	readonly latest: Day | null;
}

/**
 * A date as somebody stated it: the EDTF text and the days it may mean.
 * Qualified dates (`~`, `?`) are widened when they are read, see `server/read-date.ts`.
 */
export interface StatedDate extends DayRange {
	readonly edtf: string;
	/** EDTF `~` or `%`: about. */
	readonly approximate: boolean;
	/** EDTF `?` or `%`: the source is in doubt. */
	readonly uncertain: boolean;
}

/** When something existed. `start: null` is not dated; `end: null` is no end known. */
export interface Existence {
	readonly start: StatedDate | null;
	readonly end: StatedDate | null;
}

/** The reader's window of time, both days inclusive, `from <= to`. */
export interface TimeWindow {
	readonly from: Day;
	readonly to: Day;
}

/** How sure it is that something existed on a day of the window. */
export type Presence = 'certain' | 'possible' | 'none';

/** True when any day of the range lies in the window. */
export function overlaps(range: DayRange, window: TimeWindow): boolean {
	return (range.earliest ?? -Infinity) <= window.to && (range.latest ?? Infinity) >= window.from;
}

/** Whether something that existed for `existence` was there on some day of the window. */
export function presenceIn(existence: Existence, window: TimeWindow): Presence {
	const possible = possibleSpan(existence);
	if (!overlaps(possible, window)) return 'none';
	const firstCertain = existence.start?.latest ?? -Infinity;
	const lastCertain = existence.end?.earliest ?? Infinity;
	const certain = Math.max(firstCertain, window.from) <= Math.min(lastCertain, window.to);
	return certain ? 'certain' : 'possible';
}

/** Every day on which the thing may have existed. */
export function possibleSpan({ start, end }: Existence): DayRange {
	return { earliest: start?.earliest ?? null, latest: end?.latest ?? null };
}

/** `2020-03-05` as a `Day`; `null` for anything that is not a day of the calendar. */
export function parseDay(text: string): Day | null {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
	const milliseconds = Date.parse(`${text}T00:00:00Z`);
	if (Number.isNaN(milliseconds)) return null;
	const day = milliseconds / MILLISECONDS_PER_DAY;
	// `Date.parse` accepts 2021-02-30 in some engines and moves it into March.
	return formatDay(day) === text ? day : null;
}

/** A `Day` as `2020-03-05`; four-digit years only, as HTML date fields write them. */
export function formatDay(day: Day): string {
	return dateOf(day).toISOString().slice(0, 10);
}

/** A `Day` as a `Date` at midnight UTC, for `Intl`. */
export function dateOf(day: Day): Date {
	return new Date(day * MILLISECONDS_PER_DAY);
}

/** The `Day` that holds this instant, given in milliseconds since 1970 UTC. */
export function dayOfInstant(milliseconds: number): Day {
	return Math.floor(milliseconds / MILLISECONDS_PER_DAY);
}
