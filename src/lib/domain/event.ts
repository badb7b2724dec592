import { groupBy } from './grouping';
import type { Localized } from './localized';
import { remembered } from './remembered';
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

/** Every place that an event concerns: where it happened, then what it covers. */
export function placesConcerned({ places, covers }: Pick<Event, 'places' | 'covers'>): string[] {
	return [...new Set([...places, ...covers])];
}

/** The places that its map frames: the ground it covers, which a far place would shrink; else where it happened. */
export function placesFramed({
	places,
	covers
}: Pick<Event, 'places' | 'covers'>): readonly string[] {
	return covers.length > 0 ? covers : places;
}

const byPlace = remembered((events: readonly Event[]) => {
	const concerned = events.flatMap((event) =>
		placesConcerned(event).map((place) => ({ place, event }))
	);
	return groupBy(concerned, ({ place }) => place);
});

/** The events that concern a place, in the list's order. */
export function eventsConcerning(events: readonly Event[], place: string): Event[] {
	return (byPlace(events).get(place) ?? []).map(({ event }) => event);
}
