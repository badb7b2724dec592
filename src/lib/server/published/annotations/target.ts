import type { Article } from '../../../domain/article';
import { directionOf, textIn, type Lang } from '../../../domain/localized';
import { plainText, type Passage } from '../../../domain/passage';
import { formatDay, type StatedDate } from '../../../domain/timespan';
import type { Addresses } from '../addresses';
import { contextIn } from './quote-context';

/** A text of the Web Annotation Data Model with its language. */
export interface TextResource {
	readonly format: 'text/plain';
	readonly language: Lang;
	readonly textDirection: 'rtl' | 'ltr';
}

/** A run of an article's original text. */
export interface Target {
	readonly type: 'SpecificResource';
	readonly source: TextResource & {
		readonly id: string;
		readonly type: 'Text';
		readonly label: string;
		/** Where the text was obtained, as far as that was recorded: its page, a copy of it. */
		readonly via?: readonly string[];
	};
	/** The passage's place in our page, where the annotation is seen. */
	readonly scope: string;
	readonly state?: {
		readonly type: 'TimeState';
		readonly sourceDateStart: string;
		readonly sourceDateEnd: string;
	};
	/** Two ways to find the same run; offsets count code points of the original, end exclusive. */
	readonly selector: readonly [
		{ type: 'TextQuoteSelector'; exact: string; prefix?: string; suffix?: string },
		{ type: 'TextPositionSelector'; start: number; end: number }
	];
}

/** Language and direction of a text. */
export function resourceIn(language: Lang): TextResource {
	return { format: 'text/plain', language, textDirection: directionOf(language) };
}

/**
 * The run `[start, end)` of an article's original, in code points, which lies in the passage. The
 * originals are not published: prefix and suffix come from the passage that is quoted.
 */
export function targetOf(
	article: Article,
	passage: Passage,
	[start, end]: readonly [number, number],
	addresses: Addresses
): Target {
	const quote = plainText(passage.quote);
	const [from, to] = [start - passage.at[0], end - passage.at[0]];
	const exact = [...quote].slice(from, to).join('');
	const state = stateOf(article.published);
	const via = [article.original.url, article.original.archivedUrl].flatMap((each) => each ?? []);
	return {
		type: 'SpecificResource',
		source: {
			id: digestName(article.original.sha256),
			type: 'Text',
			...resourceIn(article.lang),
			label: textIn(article.title, article.lang),
			...(via.length > 0 && { via })
		},
		scope: addresses.article(article.slug, passage.id),
		...(state && { state }),
		selector: [
			{ type: 'TextQuoteSelector', exact, ...contextIn(quote, from, to) },
			{ type: 'TextPositionSelector', start, end }
		]
	};
}

/**
 * The name of a text by its digest (RFC 6920): the one identifier that says which bytes the offsets
 * count in, wherever a copy lies.
 */
function digestName(sha256: string): string {
	return `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;
}

/**
 * The days of publication as the interval that the model asks for, in UTC; always an interval,
 * because no article tells its hour. `null` where a side is open.
 */
function stateOf({ earliest, latest }: StatedDate): Target['state'] | null {
	if (earliest === null || latest === null) return null;
	return {
		type: 'TimeState',
		sourceDateStart: `${formatDay(earliest)}T00:00:00Z`,
		sourceDateEnd: `${formatDay(latest)}T23:59:59Z`
	};
}
