import type { Day } from '../../../domain/timespan';
import type { Said } from '../said';

/** How a language tells its readers in which way a text was dated. */
export interface DatingWords {
	/** A day with its day of the week. */
	day(day: Day): string;
	quoted(words: string): string;
	/** What words of another language say. */
	gloss(said: Said): string;
	/** Neither printed nor worked out, but given. */
	readonly given: string;
	printed(day: string): string;
	/** The page's own day agrees with the words, for they fall on this day. */
	agrees(words: string, day: string): string;
	/** The text says so, without its subject. */
	says(words: string): string;
	/** It says so of an event whose day is known. */
	told(words: string, event: string, day: string): string;
	/** All that was said, and the day that follows from it, or the days that may be meant. */
	concludes(said: readonly string[], from: string, to: string | null): string;
}
