import type { Atlas } from '../../domain/atlas';
import type { Event } from '../../domain/event';
import type { Localized } from '../../domain/localized';
import { endOf, type TimespanEnd } from './when';

/** A published event; names follow the authored format. */
export interface PublishedEvent extends Omit<Event, 'date' | 'datedBy'> {
	readonly date: TimespanEnd;
	readonly dated_by: Localized | null;
}

/** Every event in the order of its file. */
export function eventsJson(atlas: Atlas): PublishedEvent[] {
	return atlas.events.map(({ datedBy, date, ...event }) => ({
		...event,
		date: endOf(date),
		dated_by: datedBy
	}));
}
