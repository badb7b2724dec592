import { formatDay, type Existence, type StatedDate } from '../../../domain/timespan';

/** The format's words for doubt. */
export type Certainty = 'certain' | 'less-certain' | 'uncertain';

/** One end of a timespan: an ISO 8601 date, or the first and last day it may mean. */
export type Endpoint =
	{ readonly in: string } | { readonly earliest?: string; readonly latest?: string };

/** `when` as Linked Places Format 1.3 has it: plain ISO 8601, doubt in a word of its own. */
export interface LpfWhen {
	readonly timespans: readonly [{ readonly start: Endpoint; readonly end?: Endpoint }];
	/** The dates as they were stated, in EDTF. */
	readonly label: string;
	readonly certainty?: Certainty;
}

const ISO_DATE = /^-?\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * When a place existed; `null` where the format cannot say it. The format reads a timespan without
 * an end as its start's interval alone, so that "no end known" is written as an end not before the
 * start, and "no start known" as a start not after the end: no more than is known.
 */
export function whenExisted({ start, end }: Existence): LpfWhen | null {
	const begins = start ? endpoint(start) : bound('latest', end?.latest ?? null);
	if (!begins) return null;
	const ends = end ? endpoint(end) : bound('earliest', start?.earliest ?? null);
	return {
		timespans: [{ start: begins, ...(ends && { end: ends }) }],
		label: `EDTF: start ${start?.edtf ?? 'not known'}, end ${end?.edtf ?? 'not known'}`,
		...certainty([start, end])
	};
}

/** The time of one dated thing, such as a publication or an event. */
export function whenDated(date: StatedDate): LpfWhen | null {
	const start = endpoint(date);
	return start && { timespans: [{ start }], label: `EDTF: ${date.edtf}`, ...certainty([date]) };
}

/** The year of a date, where all its possible days lie in one; else `null`. */
export function yearOf({ earliest, latest }: StatedDate): number | null {
	if (earliest === null || latest === null) return null;
	const [first, last] = [earliest, latest].map((day) => Number(/^.?\d+/.exec(formatDay(day))?.[0]));
	return first !== undefined && first === last ? first : null;
}

function endpoint({ edtf, earliest, latest }: StatedDate): Endpoint | null {
	if (ISO_DATE.test(edtf)) return { in: edtf };
	const [from, to] = [bound('earliest', earliest), bound('latest', latest)];
	return from || to ? { ...from, ...to } : null;
}

function bound(side: 'earliest' | 'latest', day: number | null): Endpoint | null {
	return day === null ? null : { [side]: formatDay(day) };
}

function certainty(dates: readonly (StatedDate | null)[]): { certainty?: Certainty } {
	if (dates.some((date) => date?.uncertain)) return { certainty: 'uncertain' };
	return dates.some((date) => date?.approximate) ? { certainty: 'less-certain' } : {};
}
