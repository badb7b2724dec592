import type { BBox } from 'geojson';
import { eventEntryById, placeEntryById, type AtlasIndex } from './atlas-index';
import { placesConcerned, placesFramed } from './event';
import { unionBox } from './geometry';
import type { Localized } from './localized';
import { membersOf } from './meant';

/** A place or an event whose mentions are marked in an article. */
export interface Marked {
	readonly type: 'place' | 'event';
	readonly id: string;
	readonly name: Localized;
	/** Ids whose mentions mean it: its own, and that of the group it belongs to. */
	readonly meant: readonly string[];
	/** Ids of the places that the map shows for it. */
	readonly places: readonly string[];
	/** Box of those places; `null` where there are none, or where it is on its way. */
	readonly box: BBox | null;
}

/** What an id marks; `null` for an id that neither a place nor an event has. */
export function markedBy(id: string | null, index: AtlasIndex): Marked | null {
	if (id === null) return null;
	const place = placeEntryById(index.places, id);
	if (place) {
		const { name, partOf, bbox } = place;
		const members = membersOf(index.places, place.id);
		return {
			type: 'place',
			id: place.id,
			name,
			meant: [place.id, ...(partOf === null ? [] : [partOf])],
			places: [place.id, ...members.map((member) => member.id)],
			box: bbox
		};
	}
	const event = eventEntryById(index.events, id);
	if (!event) return null;
	const framed = placesFramed(event).flatMap((each) => placeEntryById(index.places, each) ?? []);
	return {
		type: 'event',
		id: event.id,
		name: event.name,
		meant: [event.id],
		places: placesConcerned(event),
		box: unionBox(framed.flatMap(({ bbox }) => (bbox ? [bbox] : [])))
	};
}
