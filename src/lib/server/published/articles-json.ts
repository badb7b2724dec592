import type { Article, Original } from '../../domain/article';
import type { Atlas } from '../../domain/atlas';
import type { Lang, Localized } from '../../domain/localized';
import { mentionsOf, plainText, type Mention, type Passage } from '../../domain/passage';
import { formatDay } from '../../domain/timespan';
import { endOf, type TimespanEnd } from './when';

/** A published passage; `at` and the mentions' offsets count code points of the original, ends exclusive. */
export interface PublishedPassage {
	readonly id: string;
	readonly paragraph: number;
	readonly at: readonly [number, number];
	readonly speaks_of: TimespanEnd | null;
	readonly quote: string;
	/** A text where the atlas has one language beside the article's, else texts by language; `null` for none. */
	readonly gloss: string | Localized | null;
	readonly mentions: readonly Mention[];
}

/** A published article; names follow the authored format. */
export interface PublishedArticle {
	readonly slug: string;
	readonly title: Localized;
	readonly publisher: Localized | null;
	readonly republishes: Localized | null;
	readonly published: TimespanEnd;
	/** The page prints its date; else it was worked out. */
	readonly date_printed: boolean;
	readonly dated_by: Localized;
	readonly lang: Lang;
	readonly original: Pick<Original, 'file' | 'sha256' | 'characters' | 'url'> & {
		readonly archived_url?: string;
		/** `YYYY-MM-DD`. */
		readonly captured?: string;
	};
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
		date_printed: article.datePrinted,
		dated_by: article.datedBy,
		lang: article.lang,
		original: publishedOriginal(article.original),
		paragraphs: article.paragraphs,
		passages: article.passages.map((passage) => publishedPassage(passage, others(atlas, article)))
	}));
}

function publishedOriginal({ archivedUrl, captured, ...original }: Original) {
	return {
		...original,
		...(archivedUrl !== undefined && { archived_url: archivedUrl }),
		...(captured !== undefined && { captured: formatDay(captured) })
	};
}

/** How many languages of the atlas are not the article's. */
function others({ metadata }: Atlas, { lang }: Article): number {
	return metadata.languages.filter((each) => each !== lang).length;
}

function publishedPassage(passage: Passage, languages: number): PublishedPassage {
	return {
		id: passage.id,
		paragraph: passage.paragraph,
		at: passage.at,
		speaks_of: passage.speaksOf && endOf(passage.speaksOf),
		quote: plainText(passage.quote),
		gloss: publishedGloss(passage, languages),
		mentions: mentionsOf(passage)
	};
}

function publishedGloss({ gloss }: Passage, languages: number): PublishedPassage['gloss'] {
	const texts = Object.entries(gloss).map(([lang, each]) => [lang, plainText(each)] as const);
	return languages > 1 ? Object.fromEntries(texts) : (texts[0]?.[1] ?? null);
}
