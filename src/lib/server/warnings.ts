import { placeById, type Atlas } from '../domain/atlas';
import { placesMeant } from '../domain/meant';
import { mentionsOf, type Mention } from '../domain/passage';
import type { Place } from '../domain/place';
import { wordSharing } from '../domain/writing/share-word';
import type { ProblemLog } from './problem-log';

/** Warns of places that no passage means: not by name, not as one of several, not by their group. */
export function warnOfUnmentioned({ places, articles }: Atlas, log: ProblemLog): void {
	const targets = articles.flatMap(({ passages }) =>
		passages.flatMap(({ quote }) => quote.flatMap(({ target }) => target ?? []))
	);
	const named = targets.flatMap(({ type, ids }) => (type === 'place' ? ids : []));
	const meant = new Set(placesMeant(places, named));
	for (const place of places) {
		if (!meant.has(place)) {
			log.warningsIn(`places/${place.layer}.geojson`)(place.id, 'no passage mentions it');
		}
	}
}

/** Warns of links in quotes whose text shares no word with any name of what they mean. */
export function warnOfUnlikeNames({ places, articles }: Atlas, log: ProblemLog): void {
	const shareWord = wordSharing();
	for (const { slug, passages } of articles) {
		const warn = log.warningsIn(`articles/${slug}.yaml`);
		for (const passage of passages) {
			for (const mention of mentionsOf(passage)) {
				if (mention.target.type === 'event' || isLikeAName(mention, places, shareWord)) continue;
				const ids = mention.target.ids.join(' or ');
				warn(`${passage.id}.quote`, `"${mention.text}" shares no word with any name of ${ids}`);
			}
		}
	}
}

/** Several candidates are mostly named by what they are, so the name of their group counts too. */
function isLikeAName(
	{ text, target }: Mention,
	places: readonly Place[],
	shareWord: (a: string, b: string) => boolean
): boolean {
	const candidates = target.ids.flatMap((id) => placeById(places, id) ?? []);
	const groups = candidates.flatMap(({ partOf }) => placeById(places, partOf ?? '') ?? []);
	return [...candidates, ...groups].some(({ name, altNames }) =>
		[...Object.values(name), ...Object.values(altNames).flat()].some((each) =>
			shareWord(text, each)
		)
	);
}
