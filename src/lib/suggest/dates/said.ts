/** Which of several like it is meant: the one before, this one, the next, or the one named before. */
export type Side = 'last' | 'this' | 'next' | 'same';

/** A part of a month or a year. */
export type Third = 'early' | 'middle' | 'late';

export type Unit = 'day' | 'week' | 'month' | 'year';

/** Days of the week from Sunday, 0, as `Date` counts them. */
export type Weekday = number;

/** A year, a month or a day, of which parts may have to be found from another date. */
export interface SaidDate {
	readonly kind: 'date';
	readonly year: number | Side | null;
	/** 1 to 12. */
	readonly month: number | Side | null;
	readonly day: number | null;
	readonly third: Third | null;
	/** The day of the week that is written beside it. */
	readonly weekday: Weekday | null;
	/** Said of the date as a whole where a part of it is missing: "last October". */
	readonly side: Side | null;
}

/** What words say of a time, before anything is known of the day on which they were written. */
export type Said =
	| SaidDate
	/** So many days from the day of writing: yesterday is -1. */
	| { readonly kind: 'offset'; readonly days: number; readonly weekday: Weekday | null }
	/** So many units ago, about. */
	| { readonly kind: 'ago'; readonly count: number; readonly unit: Unit }
	/** So many units up to the day of writing. */
	| { readonly kind: 'lasting'; readonly count: number; readonly unit: Unit }
	| { readonly kind: 'week'; readonly side: Exclude<Side, 'same'> }
	/** A day of the week; without a side the last one up to the day of writing. */
	| { readonly kind: 'weekday'; readonly weekday: Weekday; readonly side: Side | null }
	/** The night between two days of the week. */
	| { readonly kind: 'night'; readonly from: Weekday; readonly to: Weekday }
	/** From one time to another; to `null` is until the day of writing. */
	| { readonly kind: 'range'; readonly from: Said; readonly to: Said | null }
	/** A time that can only be listed, such as "in recent weeks", and why. */
	| { readonly kind: 'vague'; readonly why: string };

/** A time whose length nobody states. */
export const VAGUE: Said = { kind: 'vague', why: 'how long that is, is not said' };

/** A date of which only these parts are said. */
export function saidDate(parts: Partial<Omit<SaidDate, 'kind'>>): SaidDate {
	return {
		kind: 'date',
		year: null,
		month: null,
		day: null,
		third: null,
		weekday: null,
		side: null,
		...parts
	};
}
