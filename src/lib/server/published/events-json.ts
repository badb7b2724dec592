import type { Atlas } from '../../domain/atlas';
import type { Event } from '../../domain/event';
import { endOf, type TimespanEnd } from './when';

/** A published event; names follow the authored format. */
export interface PublishedEvent extends Omit<Event, 'date'> {
	readonly date: TimespanEnd;
}

/** Every event in the order of its file. */
export function eventsJson(atlas: Atlas): PublishedEvent[] {
	return atlas.events.map((event) => ({ ...event, date: endOf(event.date) }));
}
