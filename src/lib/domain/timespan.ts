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
	/** The days as they are written, without room for `~` and `?`. */
	readonly stated: DayRange;
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
	return presenceOn(daysOf(existence), window);
}

/** All that presence in any window depends on; ±Infinity where nothing is known. */
export interface PresenceDays {
	/** First and last day on which it may have existed. */
	readonly earliest: number;
	readonly latest: number;
	/**
	 * The day by which it had certainly begun, and the one until which it certainly lasted. It may be
	 * gone by the first of them: where both are the same month, each day of it is in doubt, and the
	 * month as a whole is not.
	 */
	readonly begun: number;
	readonly lasting: number;
}

/** The days of an existence that {@link presenceOn} reads. */
export function daysOf({ start, end }: Existence): PresenceDays {
	// A start or an end that is stated with an open side may lie anywhere on that side; what ends
	// by a day has begun by then, and what begins on one day lasts until then.
	const startsBy = start ? (start.latest ?? Infinity) : -Infinity;
	const endsFrom = end ? (end.earliest ?? -Infinity) : Infinity;
	return {
		earliest: start?.earliest ?? -Infinity,
		latest: end?.latest ?? Infinity,
		begun: Math.min(startsBy, end?.latest ?? Infinity),
		lasting: Math.max(endsFrom, start?.earliest ?? -Infinity)
	};
}

/** Whether something with these days was there on some day of the window. */
export function presenceOn(days: PresenceDays, { from, to }: TimeWindow): Presence {
	if (days.earliest > to || days.latest < from) return 'none';
	return days.begun <= to && days.lasting >= from ? 'certain' : 'possible';
}

/** The days on each of which something was there for certain; `null` where no day is. */
export function certainDays({ begun, lasting }: PresenceDays): TimeWindow | null {
	const known = begun < Infinity && lasting > -Infinity;
	return known && begun <= lasting ? { from: begun, to: lasting } : null;
}

/** Every day on which the thing may have existed. */
export function possibleSpan({ start, end }: Existence): DayRange {
	return { earliest: start?.earliest ?? null, latest: end?.latest ?? null };
}

/**
 * `2020-03-05` as a `Day`, and `-0044-03-15`, as EDTF writes the year 45 BC; `null` for anything
 * that is not a day of the calendar, and for years beyond four digits, in which EDTF has no days.
 */
export function parseDay(text: string): Day | null {
	if (!/^-?\d{4}-\d{2}-\d{2}$/.test(text)) return null;
	// ECMAScript wants six digits where a year has a sign.
	const milliseconds = Date.parse(`${text.replace(/^-/, '-00')}T00:00:00Z`);
	if (Number.isNaN(milliseconds)) return null;
	const day = milliseconds / MILLISECONDS_PER_DAY;
	// `Date.parse` accepts 2021-02-30 in some engines and moves it into March.
	return formatDay(day) === text ? day : null;
}

/**
 * A `Day` as {@link parseDay} reads it; in the years 0 to 9999 also as HTML date fields write it.
 * Beyond four digits, where only the slack of a qualified date leads, as ISO 8601 has it: `+010000-01-01`.
 */
export function formatDay(day: Day): string {
	const [date = ''] = dateOf(day).toISOString().split('T');
	return date.replace(/^-00/, '-');
}

/** A `Day` as a `Date` at midnight UTC, for `Intl`. */
export function dateOf(day: Day): Date {
	return new Date(day * MILLISECONDS_PER_DAY);
}

/** The `Day` that holds this instant, given in milliseconds since 1970 UTC. */
export function dayOfInstant(milliseconds: number): Day {
	return Math.floor(milliseconds / MILLISECONDS_PER_DAY);
}

/**
 * The `Day` of a date; months count from 0 and, like days, may run over. `Date.UTC` would take the
 * years 0 to 99 for those of the twentieth century.
 */
export function dayOfDate(year: number, month: number, date: number): Day {
	return dayOfInstant(new Date(0).setUTCFullYear(year, month, date));
}
