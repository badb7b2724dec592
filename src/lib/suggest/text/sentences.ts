import type { Span } from '../source-text';
import { isAbbreviated } from './abbreviations';
import { trimmed } from './lines';
import { quotationsIn } from './quotations';

/** Marks that may end a sentence, what closes with it, and whether a space follows. */
const END = /([.!?؟۔…‽]{1,200})([»”"’)\]]{0,3})(\s|$)?/gu;
const ELLIPSIS = /…|\.\.$/u;
const LATIN_CAPITAL = /^[\s\p{Pi}"'([]{0,5}(?=\p{Script=Latin})\p{Lu}/u;
const LATIN_SMALL = /^[\s\p{Pi}"'([]{0,5}(?=\p{Script=Latin})\p{Ll}/u;
const ARABIC_WORD_END = /\p{Script=Arabic}{2}$/u;
const ARABIC_WORD = /^\p{Script=Arabic}{2}/u;
/** Texts without full stops are cut between two words, so that no rule reads megabytes at once. */
const LONGEST = 3_000;

/** The sentences of a paragraph, each from its first to behind its last visible character. */
export function sentenceSpans(text: string, paragraph: Span): Span[] {
	const quotations = quotationsIn(text, paragraph);
	const nextLetter = letterFinder(text);
	const edges: number[] = [];
	let quotation = 0;
	for (const match of text.slice(paragraph.start, paragraph.end).matchAll(END)) {
		const [, marks = '', closing = '', space] = match;
		const at = paragraph.start + match.index;
		const end = at + marks.length + closing.length;
		while ((quotations[quotation]?.end ?? Infinity) < end) quotation++;
		const inside = quotations[quotation];
		if (inside && inside.start < at && end < inside.end) continue;
		// Marks alone, or the number of a list, are no sentence.
		if (nextLetter(edges.at(-1) ?? paragraph.start) >= at) continue;
		if (endsSentence(text, { at, end, marks, closing, isSpaced: space !== undefined }))
			edges.push(end);
	}
	return cutAt(text, paragraph, edges).flatMap((span) => cutLong(text, span));
}

interface Ending {
	/** Where the marks begin, and behind all that closes with them. */
	readonly at: number;
	readonly end: number;
	readonly marks: string;
	readonly closing: string;
	/** A space or the paragraph's end follows. */
	readonly isSpaced: boolean;
}

function endsSentence(text: string, { at, end, marks, closing, isSpaced }: Ending): boolean {
	const before = text.slice(Math.max(0, at - 30), at);
	const after = text.slice(end, end + 8);
	if (!isSpaced) {
		// Arabic writers forget the space; in other scripts it is an address or a decimal.
		return marks === '.' && ARABIC_WORD_END.test(before) && ARABIC_WORD.test(after);
	}
	if (LATIN_SMALL.test(after)) return false;
	if (ELLIPSIS.test(marks)) return LATIN_CAPITAL.test(after);
	if (closing !== '' && marks !== '.') return LATIN_CAPITAL.test(after);
	return marks !== '.' || closing !== '' || !isAbbreviated(before, after);
}

/** Gives the first letter from an offset on, for offsets that only grow. */
function letterFinder(text: string): (from: number) => number {
	const letter = /\p{L}/gu;
	let found = -1;
	return (from) => {
		if (found < from) {
			letter.lastIndex = from;
			found = letter.exec(text)?.index ?? Infinity;
		}
		return found;
	};
}

function cutAt(text: string, { start, end }: Span, edges: readonly number[]): Span[] {
	const all = [start, ...edges, end];
	return all
		.slice(1)
		.flatMap((edge, index) => trimmed(text, { start: all[index] ?? start, end: edge }) ?? []);
}

function cutLong(text: string, span: Span): Span[] {
	const edges: number[] = [];
	for (let from = span.start; span.end - from > LONGEST; from = edges.at(-1) ?? span.end) {
		const space = text.lastIndexOf(' ', from + LONGEST);
		edges.push(space > from ? space : wholeAt(text, from + LONGEST));
	}
	return edges.length === 0 ? [span] : cutAt(text, span, edges);
}

/** An offset that does not part a code point. */
function wholeAt(text: string, offset: number): number {
	return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset + 1 : offset;
}
