import { groupBy } from './grouping';
import type { Place } from './place';
import { remembered } from './remembered';

/** What it takes of a place to say what a name means. */
type Member = Pick<Place, 'id' | 'partOf'>;

/** For an id, where in the list the place of that id stands, and its members. */
const standingsOf = remembered((places: readonly Member[]) => {
	const numbered = places.map((place, at) => ({ place, at }));
	return {
		own: groupBy(numbered, ({ place }) => place.id),
		members: groupBy(numbered, ({ place }) => place.partOf)
	};
});

/** The places that a text naming these ids means: those named and the members of named groups, in the list's order. */
export function placesMeant<P extends Member>(places: readonly P[], named: Iterable<string>): P[] {
	const { own, members } = standingsOf(places);
	const found = new Set<number>();
	for (const id of named) {
		for (const { at } of [...(own.get(id) ?? []), ...(members.get(id) ?? [])]) found.add(at);
	}
	return [...found].sort((a, b) => a - b).flatMap((at) => places[at] ?? []);
}

/** The places that belong to a group, in the list's order. */
export function membersOf<P extends Member>(places: readonly P[], group: string): P[] {
	const members = standingsOf(places).members.get(group) ?? [];
	return members.flatMap(({ at }) => places[at] ?? []);
}
