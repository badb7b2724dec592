import type { Span } from '../source-text';

const CLOSING: ReadonlyMap<string, string> = new Map([
	['«', '»'],
	['“', '”'],
	['„', '“'],
	['"', '"'],
	['(', ')'],
	['[', ']']
]);
const MARKS = /[«»“”„"()[\]]/g;
/** A longer one was rather left open, or its mark is a sign of inches. */
const LONGEST = 1500;
/** Quotations stand in quotations, but not deeper. */
const DEEPEST = 6;

/**
 * What stands in quotation marks or brackets, outermost, in text order. A mark that is never
 * closed opens nothing.
 */
export function quotationsIn(text: string, { start, end }: Span): Span[] {
	const found: Span[] = [];
	const open: { readonly closing: string; readonly at: number }[] = [];
	for (const { 0: mark, index } of text.slice(start, end).matchAll(MARKS)) {
		const at = start + index;
		while (open.length > DEEPEST || at - (open[0]?.at ?? at) > LONGEST) open.shift();
		const opener = open.findLastIndex(({ closing }) => closing === mark);
		const opened = open[opener];
		const closing = CLOSING.get(mark);
		if (opened) {
			open.length = opener;
			while ((found.at(-1)?.start ?? -1) > opened.at) found.pop();
			found.push({ start: opened.at, end: at + 1 });
		} else if (closing !== undefined) {
			open.push({ closing, at });
		}
	}
	return found;
}
