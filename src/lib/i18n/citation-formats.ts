import type { CitedArticle } from '$lib/domain/article';
import { asRange, edtfParts } from '$lib/domain/edtf-parts';
import { textIn, type Lang } from '$lib/domain/localized';
import type { Passage } from '$lib/domain/passage';
import { formatDay } from '$lib/domain/timespan';
import {
	describeParagraph,
	describeSighting,
	describeSource,
	listed,
	originalAddresses,
	type Sighting
} from './citation';
import { messagesFor } from './messages';
import { describeDate } from './stated-date';

type CitedPassage = Pick<Passage, 'id' | 'paragraph'>;

/** Where a passage stands and where it was seen, as one line of plain text, without the quote. */
export function citeInWords(
	passage: CitedPassage,
	article: CitedArticle,
	lang: Lang,
	sighting: Sighting
): string {
	return [
		`${describeSource(passage, article, lang)}.`,
		...originalAddresses(article, lang),
		describeSighting(sighting, lang)
	].join(' ');
}

/**
 * The article as an entry of BibTeX; where it was seen here stands in the note. `date` is biblatex's, which knows EDTF; `year` stands beside it
 * for older styles, where all the possible days lie in one. A date that neither can hold is said in
 * the note. No author is named, because no article names one.
 */
export function citeAsBibtex(
	passage: CitedPassage,
	article: CitedArticle,
	lang: Lang,
	sighting: Sighting
): string {
	const dates = edtfParts(article.published.edtf);
	const years = new Set(dates?.map(({ parts }) => parts[0]));
	const fields: [string, string | null][] = [
		['title', `{${escapeTex(textIn(article.title, article.lang))}}`],
		['titleaddon', lang === article.lang ? null : escapeTex(textIn(article.title, lang))],
		['howpublished', article.publisher && escapeTex(textIn(article.publisher, lang))],
		['date', dates && asRange(article.published.edtf)],
		['year', years.size === 1 ? [...years].join('') : null],
		['note', escapeTex(noteOf(passage, article, lang, sighting, dates !== null))],
		['langid', languageOfTex(article.lang)],
		// Addresses are taken letter by letter: escaped ones would lead nowhere.
		['url', article.original.url ?? null],
		['urldate', capturedAt(article)]
	];
	const lines = fields.flatMap(([name, value]) => (value ? [`\t${name} = {${value}}`] : []));
	return `@misc{${keyOf(passage, article)},\n${lines.join(',\n')}\n}\n`;
}

/** A date of CSL-JSON: one or two dates to their own precision, or words. */
type CslDate =
	{ readonly 'date-parts': number[][]; readonly circa?: true } | { readonly literal: string };

/** An item of CSL-JSON, of those fields that are known. */
export interface CslItem {
	readonly id: string;
	readonly type: 'webpage';
	readonly title: string;
	readonly publisher?: string;
	readonly issued: CslDate;
	readonly language: Lang;
	readonly note: string;
	readonly URL?: string;
	/** The day on which the text was saved from that address. */
	readonly accessed?: CslDate;
	/** This site, and the passage in it. */
	readonly archive: string;
	readonly archive_location: string;
}

/** The article as CSL-JSON, which Zotero and others read: a list of one item. */
export function citeAsCsl(
	passage: CitedPassage,
	article: CitedArticle,
	lang: Lang,
	sighting: Sighting
): CslItem[] {
	const dates = edtfParts(article.published.edtf);
	const captured = edtfParts(capturedAt(article) ?? '');
	const issued: CslDate = dates
		? {
				'date-parts': dates.map(({ parts }) => [...parts]),
				...(dates.some(({ qualified }) => qualified) && { circa: true })
			}
		: { literal: describeDate(article.published, lang) };
	return [
		{
			id: keyOf(passage, article),
			type: 'webpage',
			title: textIn(article.title, article.lang),
			...(article.publisher && { publisher: textIn(article.publisher, lang) }),
			issued,
			language: article.lang,
			note: noteOf(passage, article, lang, sighting, true),
			...(article.original.url && { URL: article.original.url }),
			...(captured && { accessed: { 'date-parts': captured.map(({ parts }) => [...parts]) } }),
			archive: messagesFor(lang).siteName,
			archive_location: sighting.address
		}
	];
}

/** What the formats have no field for: the paragraph, whose text it is, doubt of the date, the way here. */
function noteOf(
	passage: CitedPassage,
	article: CitedArticle,
	lang: Lang,
	sighting: Sighting,
	dated: boolean
): string {
	const { article: words, citation } = messagesFor(lang);
	const { republishes, published, datePrinted, original } = article;
	return listed(
		[
			describeParagraph(passage, lang),
			article.publisher ? null : words.publisherUnknown,
			republishes && words.republishes(textIn(republishes, lang)),
			dated ? null : describeDate(published, lang),
			datePrinted ? null : words.dateInferred,
			original.archivedUrl ? citation.archived(original.archivedUrl) : null,
			describeSighting(sighting, lang)
		],
		lang
	);
}

/** The day on which the text was saved from its address, where both are recorded. */
function capturedAt({ original: { url, captured } }: CitedArticle): string | null {
	return url && captured !== undefined ? formatDay(captured) : null;
}

function keyOf({ id }: CitedPassage, { slug }: CitedArticle): string {
	return `${slug}-${id}`;
}

/** What biblatex calls a language, mostly its English name: `arabic`, `french`. */
function languageOfTex(lang: Lang): string | null {
	const { language } = new Intl.Locale(lang);
	const name = new Intl.DisplayNames('en', { type: 'language' }).of(language);
	return name?.toLowerCase() ?? null;
}

const TEX_WORDS: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

function escapeTex(text: string): string {
	return text.replace(/[\\{}$&#%_~^]/g, (sign) => TEX_WORDS[sign] ?? `\\${sign}`);
}
