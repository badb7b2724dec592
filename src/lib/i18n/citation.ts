import type { Article } from '$lib/domain/article';
import type { Lang } from '$lib/domain/localized';
import { plainText, type Passage } from '$lib/domain/passage';
import { formatNumber } from './format';
import { messagesFor } from './messages';
import { describeDate } from './stated-date';

/** What a citation needs of an article. */
export type CitedArticle = Pick<
	Article,
	'slug' | 'title' | 'publisher' | 'republishes' | 'published' | 'lang'
>;

/** Who is to be named for the text: its publisher, or whose text it says it republishes. */
export function namedSource(article: CitedArticle, lang: Lang): string | null {
	const { article: words } = messagesFor(lang);
	if (article.publisher) return article.publisher[lang];
	return article.republishes ? words.republishes(article.republishes[lang]) : null;
}

/** Where in the article a passage stands, in words. */
export function describeParagraph(passage: Pick<Passage, 'paragraph'>, lang: Lang): string {
	const { passage: words } = messagesFor(lang);
	return passage.paragraph === 0
		? words.titleLine
		: words.paragraph(formatNumber(passage.paragraph, lang));
}

/** Where a passage stands, written out: publisher, title, date of publication, paragraph. */
export function describeSource(
	passage: Pick<Passage, 'paragraph'>,
	article: CitedArticle,
	lang: Lang
): string {
	const parts = [
		namedSource(article, lang),
		`«${article.title[article.lang]}»`,
		describeDate(article.published, lang),
		describeParagraph(passage, lang)
	].filter((part) => part !== null);
	return parts.join(lang === 'ar' ? '، ' : ', ');
}

/** The quote and its citation as plain text, with the address of the passage. */
export function citePassage(
	passage: Pick<Passage, 'paragraph' | 'quote'>,
	article: CitedArticle,
	lang: Lang,
	address: string
): string {
	return `«${plainText(passage.quote)}»\n${describeSource(passage, article, lang)}.\n${address}`;
}
