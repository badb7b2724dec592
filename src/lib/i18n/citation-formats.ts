import { asRange, edtfParts } from '$lib/domain/edtf-parts';
import type { Lang } from '$lib/domain/localized';
import type { Passage } from '$lib/domain/passage';
import { describeParagraph, describeSource, type CitedArticle } from './citation';
import { messagesFor } from './messages';
import { describeDate } from './stated-date';

type CitedPassage = Pick<Passage, 'id' | 'paragraph'>;

/** Where a passage stands and its address, as one line of plain text, without the quote. */
export function citeInWords(
	passage: CitedPassage,
	article: CitedArticle,
	lang: Lang,
	address: string
): string {
	return `${describeSource(passage, article, lang)}. ${address}`;
}

/**
 * The same as an entry of BibTeX. `date` is biblatex's, which knows EDTF; `year` stands beside it
 * for older styles, where all the possible days lie in one. A date that neither can hold is said in
 * the note. No author is named, because no article names one.
 */
export function citeAsBibtex(
	passage: CitedPassage,
	article: CitedArticle,
	lang: Lang,
	address: string
): string {
	const dates = edtfParts(article.published.edtf);
	const years = new Set(dates?.map(({ parts }) => parts[0]));
	const fields: [string, string | null][] = [
		['title', `{${escapeTex(article.title[article.lang])}}`],
		['titleaddon', lang === article.lang ? null : escapeTex(article.title[lang])],
		['howpublished', article.publisher && escapeTex(article.publisher[lang])],
		['date', dates && asRange(article.published.edtf)],
		['year', years.size === 1 ? [...years].join('') : null],
		['note', escapeTex(noteOf(passage, article, lang, dates !== null))],
		['langid', article.lang === 'ar' ? 'arabic' : 'english'],
		// Addresses are taken letter by letter: escaped ones would lead nowhere.
		['url', address]
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
	readonly URL: string;
}

/** The same as CSL-JSON, which Zotero and others read: a list of one item. */
export function citeAsCsl(
	passage: CitedPassage,
	article: CitedArticle,
	lang: Lang,
	address: string
): CslItem[] {
	const dates = edtfParts(article.published.edtf);
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
			title: article.title[article.lang],
			...(article.publisher && { publisher: article.publisher[lang] }),
			issued,
			language: article.lang,
			note: noteOf(passage, article, lang, true),
			URL: address
		}
	];
}

/** The paragraph; whose text is republished; and the date, where the format has no field for it. */
function noteOf(passage: CitedPassage, article: CitedArticle, lang: Lang, dated: boolean): string {
	const { article: words } = messagesFor(lang);
	const parts = [
		describeParagraph(passage, lang),
		article.republishes && words.republishes(article.republishes[lang]),
		dated ? null : describeDate(article.published, lang)
	].filter((part) => part !== null);
	return parts.join(lang === 'ar' ? '، ' : ', ');
}

function keyOf({ id }: CitedPassage, { slug }: CitedArticle): string {
	return `${slug}-${id}`;
}

const TEX_WORDS: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

function escapeTex(text: string): string {
	return text.replace(/[\\{}$&#%_~^]/g, (sign) => TEX_WORDS[sign] ?? `\\${sign}`);
}
