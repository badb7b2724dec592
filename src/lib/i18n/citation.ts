import type { Article, CitedArticle } from '$lib/domain/article';
import { textIn, valueIn, type Lang } from '$lib/domain/localized';
import { plainText, type Passage } from '$lib/domain/passage';
import { scriptOf } from '$lib/domain/script';
import type { Day } from '$lib/domain/timespan';
import { formatDayLong, formatNumber } from './format';
import { messagesFor } from './messages';
import { quoted } from './quotation-marks';
import { describeDate } from './stated-date';

/** Where on this site a passage was seen, and on which day of the reader's. */
export interface Sighting {
	/** Whole address of the passage. */
	readonly address: string;
	readonly day: Day;
}

/** The parts of a citation as they are listed in the language. */
export function listed(parts: readonly (string | null)[], lang: Lang): string {
	return parts.filter((part) => part !== null).join(scriptOf(lang).comma);
}

/** Who published the text, or that its page does not say; and whose text it says it republishes. */
export function describePublisher(
	{ publisher, republishes }: Pick<Article, 'publisher' | 'republishes'>,
	lang: Lang
): string {
	const { article: words } = messagesFor(lang);
	return listed(
		[
			publisher ? textIn(publisher, lang) : words.publisherUnknown,
			republishes && words.republishes(textIn(republishes, lang))
		],
		lang
	);
}

/** When it was published, and that this was worked out where the page does not print it. */
export function describePublication(
	{ published, datePrinted }: Pick<Article, 'published' | 'datePrinted'>,
	lang: Lang
): string {
	const date = describeDate(published, lang);
	return datePrinted ? date : messagesFor(lang).article.inferred(date);
}

/** Where in the article a passage stands, in words. */
export function describeParagraph(passage: Pick<Passage, 'paragraph'>, lang: Lang): string {
	const { passage: words } = messagesFor(lang);
	return passage.paragraph === 0
		? words.titleLine
		: words.paragraph(formatNumber(passage.paragraph, lang));
}

/** The title as a citation sets it apart, in the article's own language. */
export function quotedTitle({ title, lang }: Pick<Article, 'title' | 'lang'>): string {
	return quoted(textIn(title, lang), lang);
}

/** Where a passage stands, written out: publisher, title, date of publication, paragraph. */
export function describeSource(
	passage: Pick<Passage, 'paragraph'>,
	article: CitedArticle,
	lang: Lang
): string {
	return listed(
		[
			describePublisher(article, lang),
			quotedTitle(article),
			describePublication(article, lang),
			describeParagraph(passage, lang)
		],
		lang
	);
}

/** By which way the reader came to it, and when. */
export function describeSighting({ address, day }: Sighting, lang: Lang): string {
	return messagesFor(lang).citation.via(formatDayLong(day, lang), address);
}

/** The addresses of the original, as far as they are recorded. */
export function originalAddresses({ original }: CitedArticle, lang: Lang): string[] {
	const { url, archivedUrl } = original;
	return [
		...(url ? [url] : []),
		...(archivedUrl ? [messagesFor(lang).citation.archived(archivedUrl)] : [])
	];
}

/**
 * The quote and its citation as plain text; for readers of another language with our rendering,
 * which is marked as ours.
 */
export function citePassage(
	passage: Pick<Passage, 'paragraph' | 'quote' | 'gloss'>,
	article: CitedArticle,
	lang: Lang,
	sighting: Sighting
): string {
	const { citation: words } = messagesFor(lang);
	const gloss = valueIn(passage.gloss, lang);
	return [
		quoted(plainText(passage.quote), article.lang),
		...(gloss && lang !== article.lang ? [words.gloss(plainText(gloss.value), gloss.lang)] : []),
		`${describeSource(passage, article, lang)}.`,
		...originalAddresses(article, lang),
		describeSighting(sighting, lang)
	].join('\n');
}
