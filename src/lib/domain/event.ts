import type { Localized } from './localized';
import type { StatedDate } from './timespan';

/** A dated event or agreement that passages name. */
export interface Event {
	readonly id: string;
	readonly name: Localized;
	readonly kind: string;
	readonly date: StatedDate;
	/** Ids of the places where it happened. */
	readonly places: readonly string[];
	readonly description: Localized | null;
}
