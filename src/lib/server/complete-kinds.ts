import type { Event } from '../domain/event';
import { geometrySort } from '../domain/geometry';
import type { EventKind, Kind, Kinds } from '../domain/kind';
import { isGroup, type Place } from '../domain/place';
import { plainEventKind, plainKind } from './schema/kind';

/**
 * The kinds with one for each that places and events have and `kinds.yaml` does not: it is called by
 * its id and drawn plainly, by the geometry of its first place.
 */
export function completeKinds(
	stated: Kinds,
	places: readonly Place[],
	events: readonly Event[]
): Kinds {
	const ofPlaces = new Map<string, Kind>(stated.places.map((kind) => [kind.id, kind]));
	for (const place of places) {
		if (!ofPlaces.has(place.kind)) ofPlaces.set(place.kind, plainKind(place.kind, sortOf(place)));
	}
	const ofEvents = new Map<string, EventKind>(stated.events.map((kind) => [kind.id, kind]));
	for (const { kind } of events) {
		if (!ofEvents.has(kind)) ofEvents.set(kind, plainEventKind(kind));
	}
	return { places: [...ofPlaces.values()], events: [...ofEvents.values()] };
}

/** What a place is on the map. */
export function sortOf(place: Place): 'point' | 'line' | 'area' | 'group' {
	return isGroup(place) ? 'group' : geometrySort(place.geometry);
}
