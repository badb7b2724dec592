/** Code points of context on either side of a quote: enough to tell repeated names apart. */
const CONTEXT = 32;

/** What stands beside a selection, as far as it is known. */
export interface QuoteContext {
	readonly prefix?: string;
	readonly suffix?: string;
}

/**
 * What stands directly before and after `[start, end)` (code points) of a quoted text, cut between
 * graphemes; a side on which the quoted text ends is unknown and left out.
 */
export function contextIn(quote: string, start: number, end: number): QuoteContext {
	const points = [...quote];
	const prefix = last(points.slice(0, start).join(''), CONTEXT);
	const suffix = first(points.slice(end).join(''), CONTEXT);
	return { ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) };
}

const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' });

function first(text: string, most: number): string {
	return taken(segmentsOf(text), most).join('');
}

function last(text: string, most: number): string {
	return taken(segmentsOf(text).toReversed(), most).toReversed().join('');
}

function segmentsOf(text: string): string[] {
	return [...graphemes.segment(text)].map(({ segment }) => segment);
}

/** As many whole graphemes as hold at most `most` code points together. */
function taken(segments: readonly string[], most: number): string[] {
	let left = most;
	const cut = segments.findIndex((segment) => (left -= [...segment].length) < 0);
	return cut < 0 ? [...segments] : segments.slice(0, cut);
}
