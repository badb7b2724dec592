import type { Span } from '../source-text';

/** A line that shows something, from its first to behind its last visible character. */
export interface Line extends Span {
	/** An empty line, or the beginning of the file, stands before it. */
	readonly opens: boolean;
}

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
/** Spaces, the byte order mark, and signs that only direct or join. */
const UNSEEN = /[\s\p{Cf}]/u;

/** The lines of a text that show something. */
export function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let opens = true;
	const take = (from: number, to: number) => {
		const seen = trimmed(text, { start: from, end: to });
		if (seen) lines.push({ ...seen, opens });
		opens = !seen;
	};
	let start = 0;
	for (const { 0: lineBreak, index } of text.matchAll(LINE_BREAK)) {
		take(start, index);
		start = index + lineBreak.length;
	}
	take(start, text.length);
	return lines;
}

/** A stretch without the unseen at its ends; `null` where nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | null {
	let [from, to] = [start, end];
	while (from < to && UNSEEN.test(text.charAt(from))) from++;
	while (from < to && UNSEEN.test(text.charAt(to - 1))) to--;
	return from < to ? { start: from, end: to } : null;
}
