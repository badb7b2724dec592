import type { Article } from '../../domain/article';
import type { Atlas } from '../../domain/atlas';
import type { Lang, Localized } from '../../domain/localized';
import { mentionsOf, plainText, type Mention, type Passage } from '../../domain/passage';
import { endOf, type TimespanEnd } from './when';

/** A published passage; `at` and the mentions' offsets count code points of the original, ends exclusive. */
export interface PublishedPassage {
	readonly id: string;
	readonly paragraph: number;
	readonly at: readonly [number, number];
	readonly speaks_of: TimespanEnd | null;
	readonly quote: string;
	readonly gloss: string;
	readonly mentions: readonly Mention[];
}

/** A published article; names follow the authored format. */
export interface PublishedArticle {
	readonly slug: string;
	readonly title: Localized;
	readonly publisher: Localized | null;
	readonly republishes: Localized | null;
	readonly published: TimespanEnd;
	readonly dated_by: Localized;
	readonly lang: Lang;
	readonly original: Article['original'];
	readonly paragraphs: number;
	readonly passages: readonly PublishedPassage[];
}

/** Every article with its quotes, oldest first. */
export function articlesJson(atlas: Atlas): PublishedArticle[] {
	return atlas.articles.map((article) => ({
		slug: article.slug,
		title: article.title,
		publisher: article.publisher,
		republishes: article.republishes,
		published: endOf(article.published),
		dated_by: article.datedBy,
		lang: article.lang,
		original: article.original,
		paragraphs: article.paragraphs,
		passages: article.passages.map(publishedPassage)
	}));
}

function publishedPassage(passage: Passage): PublishedPassage {
	return {
		id: passage.id,
		paragraph: passage.paragraph,
		at: passage.at,
		speaks_of: passage.speaksOf && endOf(passage.speaksOf),
		quote: plainText(passage.quote),
		gloss: plainText(passage.gloss),
		mentions: mentionsOf(passage)
	};
}
