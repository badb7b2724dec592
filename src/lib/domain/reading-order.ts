import { mentionsOf, type Passage } from './passage';

/** A place that an article names. */
export interface NamedPlace {
	readonly id: string;
	/** Where it stands in the order in which the article first names each, from 1. */
	readonly number: number;
	/** The passages that name it. */
	readonly passages: readonly Pick<Passage, 'id' | 'paragraph'>[];
}

/** Ids of the places that a passage names, each once; "one of these" names none. */
export function placesNamedIn(passage: Pick<Passage, 'quote' | 'at'>): string[] {
	const named = mentionsOf(passage).flatMap(({ target: { type, ids } }) =>
		type === 'place' && ids.length === 1 ? ids : []
	);
	return [...new Set(named)];
}

/** The places of an article in the order in which it first names them. */
export function readingOrder(passages: readonly Passage[]): NamedPlace[] {
	const named = new Map<string, Pick<Passage, 'id' | 'paragraph'>[]>();
	for (const passage of passages) {
		const { id, paragraph } = passage;
		for (const place of placesNamedIn(passage)) {
			named.set(place, [...(named.get(place) ?? []), { id, paragraph }]);
		}
	}
	return [...named].map(([id, each], index) => ({ id, number: index + 1, passages: each }));
}

/** The passages that name a place or an event; those that mean it with others, or one of several, do not. */
export function passagesNaming<P extends Pick<Passage, 'quote' | 'at'>>(
	id: string,
	passages: readonly P[]
): P[] {
	return passages.filter((passage) =>
		mentionsOf(passage).some(({ target: { ids } }) => ids.length === 1 && ids[0] === id)
	);
}

/** Other places that the same passages name, with how many of them do; the most frequent first. */
export function namedTogether(
	id: string,
	passages: readonly Pick<Passage, 'quote' | 'at'>[]
): { id: string; passages: number }[] {
	const counts = new Map<string, number>();
	for (const passage of passages) {
		for (const other of placesNamedIn(passage)) {
			if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
		}
	}
	return [...counts]
		.map(([other, count]) => ({ id: other, passages: count }))
		.sort((a, b) => b.passages - a.passages);
}
