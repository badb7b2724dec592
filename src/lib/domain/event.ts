import type { Localized } from './localized';
import type { StatedDate } from './timespan';

/** A dated event or agreement that passages name. */
export interface Event {
	readonly id: string;
	readonly name: Localized;
	readonly kind: string;
	readonly date: StatedDate;
	/** How the date was established, for the reader; `null` where the text simply states it. */
	readonly datedBy: Localized | null;
	/** Ids of the places where it happened. */
	readonly places: readonly string[];
	/** Ids of the places it is about: the ground and the roads that an agreement rules over. */
	readonly covers: readonly string[];
	readonly description: Localized | null;
}

/** Whether it happened at a place or is about it. */
export function concerns({ places, covers }: Event, id: string): boolean {
	return places.includes(id) || covers.includes(id);
}
