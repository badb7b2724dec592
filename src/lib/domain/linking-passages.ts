import type { Article } from './article';
import type { Atlas } from './atlas';
import { groupBy } from './grouping';
import type { Passage } from './passage';
import { remembered } from './remembered';

/** A passage in its article. */
export interface PlacedPassage {
	readonly article: Article;
	readonly passage: Passage;
}

/** Every passage under each id that it links to, numbered in the order of articles and texts. */
const linkedFrom = remembered(({ articles }: Pick<Atlas, 'articles'>) => {
	const passages = articles.flatMap((article) =>
		article.passages.map((passage): PlacedPassage => ({ article, passage }))
	);
	const links = passages.flatMap(({ passage: { quote } }, at) => {
		const ids = new Set(quote.flatMap(({ target }) => target?.ids ?? []));
		return [...ids].map((id) => ({ id, at }));
	});
	return { passages, links: groupBy(links, ({ id }) => id) };
});

/** The passages that link to any of these places or events, in the order of articles and texts. */
export function passagesLinking(
	atlas: Pick<Atlas, 'articles'>,
	ids: readonly string[]
): PlacedPassage[] {
	const { passages, links } = linkedFrom(atlas);
	const found = new Set(ids.flatMap((id) => links.get(id) ?? []).map(({ at }) => at));
	return [...found].sort((a, b) => a - b).flatMap((at) => passages[at] ?? []);
}
