import type { Span } from '../source-text';

/** Marks that open and close; the straight one does both. */
const PAIRS: readonly (readonly [opening: string, closing: string])[] = [
	['«', '»'],
	['“', '”'],
	['(', ')'],
	['"', '"']
];

/**
 * A span together with the mark that closes what was opened inside it, as in `gate «North Gate»`;
 * `null` where it takes one mark of a pair without the other.
 */
export function balanced(text: string, { start, end }: Span): Span | null {
	const inside = text.slice(start, end);
	const open = PAIRS.flatMap(([opening, closing]) => unclosed(inside, opening, closing));
	if (open.length === 0) return { start, end };
	const [only] = open;
	return open.length === 1 && only === text.charAt(end) ? { start, end: end + 1 } : null;
}

/** The mark that each unclosed opening waits for; an empty one where something closes unopened. */
function unclosed(text: string, opening: string, closing: string): string[] {
	let depth = 0;
	for (const character of text) {
		if (character === opening && (opening !== closing || depth === 0)) depth++;
		else if (character === closing) depth--;
		if (depth < 0) return [''];
	}
	return Array.from({ length: depth }, () => closing);
}
