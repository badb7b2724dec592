import { fold } from '../../domain/text-fold';
import type { Span } from '../source-text';

/** A text brought to one spelling whose every sign still knows where it stood. */
export interface FoldedText {
	readonly text: string;
	/** The stretch of the original, marks included, that a stretch of the folded text stands for. */
	original(start: number, end: number): Span;
}

/** Signs that the rules for dates write in one way only, though `fold` leaves or drops them. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
	[/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u00AD]/u, ''],
	[/\s/u, ' '],
	[/\p{Pd}|\u2212/u, '-'],
	[/['‘’ʼ]/u, "'"],
	[/[([{«"“„]/u, '('],
	[/[)\]}»”]/u, ')'],
	[/،/u, ',']
];

const known = new Map<string, string>();

/** A text, or a word of a table, in the spelling in which dates are looked for; spaces are single. */
export function foldedWord(text: string): string {
	return foldText(text).text.trim().replace(/ +/g, ' ');
}

/** Folds sign by sign: what becomes of one never depends on its neighbours. */
export function foldText(text: string): FoldedText {
	const starts: number[] = [];
	const pieces: string[] = [];
	let offset = 0;
	for (const sign of text) {
		const piece = foldSign(sign);
		pieces.push(piece);
		for (let unit = 0; unit < piece.length; unit++) starts.push(offset);
		offset += sign.length;
	}
	return {
		text: pieces.join(''),
		original: (start, end) => {
			const last = starts[end - 1] ?? 0;
			const bare = last + String.fromCodePoint(text.codePointAt(last) ?? 0).length;
			const [marks = ''] = /^[\p{M}\u0640]*/u.exec(text.slice(bare, bare + 8)) ?? [];
			return { start: starts[start] ?? text.length, end: bare + marks.length };
		}
	};
}

function foldSign(sign: string): string {
	const before = known.get(sign);
	if (before !== undefined) return before;
	const row = SIGNS.find(([written]) => written.test(sign));
	const folded = row ? row[1] : fold(sign);
	known.set(sign, folded);
	return folded;
}
