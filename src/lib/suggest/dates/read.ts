import type { Time } from './calendar';

/** The year and the month of the date named last, to which "the same month" points back. */
export interface Named {
	readonly year: number;
	readonly month: number | null;
}

/** What words of time come to, once it is known when they were written. */
export interface Read {
	/** `null` where nothing can be said. */
	readonly time: Time | null;
	/** What is not sure is listed for the curator and stated nowhere. */
	readonly sure: boolean;
	/** For the curator: one clause in English. */
	readonly reason: string;
	/** What a later date may point back to. */
	readonly named: Named | null;
	/** A weekday is written that the calendar does not have on that day. */
	readonly misfit: boolean;
}

/** Words that come to no time. */
export function unknown(reason: string): Read {
	return { time: null, sure: false, reason, named: null, misfit: false };
}
