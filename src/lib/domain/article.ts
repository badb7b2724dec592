import type { Lang, Localized } from './localized';
import type { Passage } from './passage';
import type { Day, DayRange, StatedDate } from './timespan';

/** A source text: its citation and the passages quoted from it. */
export interface Article {
	/** The original's file name without `.txt`. */
	readonly slug: string;
	readonly title: Localized;
	/** `null` where the page does not say. */
	readonly publisher: Localized | null;
	/** Whose text it republishes, where it says so. */
	readonly republishes: Localized | null;
	readonly published: StatedDate;
	/** The page prints its date; else it was worked out, and is said to be inferred. */
	readonly datePrinted: boolean;
	/** How the date was established, for the reader. */
	readonly datedBy: Localized;
	/** Language of the quotes. */
	readonly lang: Lang;
	readonly original: Original;
	/** Paragraphs of the body, without page furniture. */
	readonly paragraphs: number;
	readonly passages: readonly Passage[];
}

/** What a citation needs of an article. */
export type CitedArticle = Pick<
	Article,
	'slug' | 'title' | 'publisher' | 'republishes' | 'published' | 'datePrinted' | 'lang'
> & {
	/** Where its original is read. */
	readonly original: Pick<Original, 'url' | 'archivedUrl' | 'captured'>;
};

/** The saved text of an article, and where the page it was saved from is read. */
export interface Original {
	readonly file: string;
	/** Lower-case hexadecimal digest of the file's bytes. */
	readonly sha256: string;
	/** Code points of the decoded file. */
	readonly characters: number;
	/** Its address, http or https; `null` where it is not online, left out where none was recorded. */
	readonly url?: string | null;
	/** Address of a copy in an archive of the web. */
	readonly archivedUrl?: string;
	/** The day on which its text was saved. */
	readonly captured?: Day;
}

/**
 * The days a passage counts for: those it speaks of, else those of its article's publication.
 * As they are written: an "about" in a report of last week is a matter of days, not of the month
 * that is allowed for when a place began or ceased to be.
 */
export function timeOf(
	passage: Pick<Passage, 'speaksOf'>,
	article: Pick<Article, 'published'>
): DayRange {
	return (passage.speaksOf ?? article.published).stated;
}
