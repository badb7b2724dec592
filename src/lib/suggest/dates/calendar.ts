import { dateOf, dayOfDate, formatDay, type Day } from '../../domain/timespan';
import type { Third, Weekday } from './said';

/** A time as EDTF with its first and last day, both inclusive. */
export interface Time {
	readonly edtf: string;
	readonly earliest: Day;
	readonly latest: Day;
}

/** Names of the days of the week from Sunday, for curators. */
export const WEEKDAY_NAMES = [
	'Sunday',
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday'
] as const;

/** The months that the parts of a year are read as, and the days of those of a month. */
const MONTHS_OF: Record<Third, readonly [number, number]> = {
	early: [1, 3],
	middle: [5, 8],
	late: [10, 12]
};
const DAYS_OF: Record<Third, readonly [number, number]> = {
	early: [1, 10],
	middle: [11, 20],
	late: [21, 31]
};

export function weekdayOf(day: Day): Weekday {
	return dateOf(day).getUTCDay();
}

/** The year and the month, from 1, that hold a day. */
export function monthOf(day: Day): { readonly year: number; readonly month: number } {
	const date = dateOf(day);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
/** So many days are remembered with their words, which `Intl` takes its time to find. */
const REMEMBERED = 5_000;
const worded = new Map<Day, string>();

/** "Thursday 12 March 2020", for curators. */
export function dayInWords(day: Day): string {
	const words =
		worded.get(day) ?? `${WEEKDAY_NAMES[weekdayOf(day)] ?? ''} ${LONG.format(dateOf(day))}`;
	if (worded.size >= REMEMBERED) worded.clear();
	worded.set(day, words);
	return words;
}

export function oneDay(day: Day): Time {
	return { edtf: formatDay(day), earliest: day, latest: day };
}

/** Something that lasted from one day to another. */
export function lasted(from: Time, to: Time): Time {
	return { edtf: `${from.edtf}/${to.edtf}`, earliest: from.earliest, latest: to.latest };
}

/** Some day of a span. */
export function someDay(from: Day, to: Day): Time {
	if (from === to) return oneDay(from);
	return { edtf: `[${formatDay(from)}..${formatDay(to)}]`, earliest: from, latest: to };
}

/** A year; `null` where EDTF's four digits do not hold it. */
export function wholeYear(year: number, third: Third | null): Time | null {
	if (year < 1 || year > 9999) return null;
	if (third !== null) {
		const [from, to] = MONTHS_OF[third];
		const [first, last] = [wholeMonth(year, from, null), wholeMonth(year, to, null)];
		return { edtf: `[${first.edtf}..${last.edtf}]`, earliest: first.earliest, latest: last.latest };
	}
	return {
		edtf: digits(year, 4),
		earliest: dayOfDate(year, 0, 1),
		latest: dayOfDate(year, 11, 31)
	};
}

/** A month of a year, or a third of it. */
export function wholeMonth(year: number, month: number, third: Third | null): Time {
	const [first, end] = [dayOfDate(year, month - 1, 1), dayOfDate(year, month, 0)];
	if (third !== null) {
		const [from, to] = DAYS_OF[third];
		return someDay(first + from - 1, Math.min(first + to - 1, end));
	}
	return { edtf: `${digits(year, 4)}-${digits(month, 2)}`, earliest: first, latest: end };
}

/** A day of the calendar; `null` for one that it does not have. */
export function calendarDay(year: number, month: number, day: number): Time | null {
	const found = dayOfDate(year, month - 1, day);
	return dateOf(found).getUTCDate() === day ? oneDay(found) : null;
}

function digits(value: number, length: number): string {
	return String(value).padStart(length, '0');
}
