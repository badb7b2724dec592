import type { Atlas } from '../domain/atlas';
import { partsOf, PER_PASSAGE_PAGE } from '../domain/list-pages';
import { placesMeant } from '../domain/meant';
import { fragmentOf, mentionsOf, type Passage } from '../domain/passage';

/** A passage with the article it stands in. */
interface Cited {
	readonly article: { readonly slug: string };
	readonly passage: Pick<Passage, 'id'>;
}

/** The pages beyond the first that the passages of much-named places or events go on in. */
export function furtherParts(atlas: Atlas, kind: 'places' | 'events') {
	const counts = new Map<string, number>();
	for (const { passages } of atlas.articles) {
		for (const passage of passages) {
			for (const id of kind === 'places' ? placesIn(atlas, passage) : eventsIn(passage)) {
				counts.set(id, (counts.get(id) ?? 0) + 1);
			}
		}
	}
	return [...counts].flatMap(([id, count]) =>
		Array.from({ length: partsOf(count, PER_PASSAGE_PAGE) - 1 }, (_, at) => ({
			kind,
			id,
			part: at + 2
		}))
	);
}

/** The parameters of the pages of places or events, those too that their passages go on in. */
export function passageEntries(
	atlas: Atlas,
	kind: 'places' | 'events'
): { id: string; part: string | undefined }[] {
	return [...atlas[kind].map(({ id }) => ({ id, part: 1 })), ...furtherParts(atlas, kind)].map(
		({ id, part }) => ({ id, part: part > 1 ? String(part) : undefined })
	);
}

/** A page's share of the passages, where it stands among all, and the passages on both sides of it. */
export function passagePart<Each extends Cited>(all: readonly Each[], part: number) {
	const first = (part - 1) * PER_PASSAGE_PAGE;
	const [before, after] = [all[first - 1], all[first + PER_PASSAGE_PAGE]];
	return {
		references: all.slice(first, first + PER_PASSAGE_PAGE),
		passages: {
			all: all.length,
			/** How many come before this page's. */
			first,
			part,
			parts: partsOf(all.length, PER_PASSAGE_PAGE),
			before: before ? fragmentOf(before.article, before.passage) : null,
			after: after ? fragmentOf(after.article, after.passage) : null
		}
	};
}

function placesIn({ places }: Atlas, passage: Passage): Set<string> {
	const named = mentionsOf(passage).flatMap(({ target }) =>
		target.type === 'place' ? target.ids : []
	);
	return new Set(placesMeant(places, named).map(({ id }) => id));
}

function eventsIn(passage: Passage): Set<string> {
	return new Set(
		mentionsOf(passage).flatMap(({ target }) => (target.type === 'event' ? target.ids : []))
	);
}
