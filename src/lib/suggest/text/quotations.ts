import type { Span } from '../source-text';

const CLOSING: ReadonlyMap<string, string> = new Map([
	['«', '»'],
	['“', '”'],
	['„', '“'],
	['(', ')'],
	['[', ']']
]);
const MARKS = /[«»“”„"()[\]]/g;
/** A longer one was rather left open, or its mark is a sign of inches. */
const LONGEST = 1500;

/**
 * What stands in quotation marks or brackets, outermost, in text order. A mark that is never
 * closed opens nothing.
 */
export function quotationsIn(text: string, { start, end }: Span): Span[] {
	const found: Span[] = [];
	const open: { readonly closing: string; readonly at: number }[] = [];
	for (const { 0: mark, index } of text.slice(start, end).matchAll(MARKS)) {
		const at = start + index;
		const innermost = open.at(-1);
		const closing = mark === '"' ? '"' : CLOSING.get(mark);
		if (innermost && innermost.closing === mark && at - innermost.at <= LONGEST) {
			open.pop();
			while ((found.at(-1)?.start ?? -1) > innermost.at) found.pop();
			found.push({ start: innermost.at, end: at + 1 });
		} else if (closing !== undefined) {
			// One that has stayed open too long is given up, with all that opened inside it.
			const expired = open.findIndex((each) => at - each.at > LONGEST);
			if (expired !== -1) open.length = expired;
			open.push({ closing, at });
		}
	}
	return found;
}
