import { fold } from '../domain/text-fold';

/** A word of a text as it is written, and folded for comparing. */
export interface Word {
	/** UTF-16 offsets in the text, end exclusive. */
	readonly start: number;
	readonly end: number;
	readonly written: string;
	readonly folded: string;
}

/** Runs of letters and digits, with the marks, tatweel and apostrophes that folding takes away. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u0640]|['‘’](?=\p{L}))*/gu;

/** The words of a text in reading order, each with its place in the text. */
export function wordsIn(text: string): Word[] {
	return [...text.matchAll(WORD)].flatMap(({ 0: run, index }) => {
		// Folding may take a ligature apart into letters and signs; a word has no signs.
		const folded = fold(run).replace(/[^\p{L}\p{N}]/gu, '');
		return folded === '' ? [] : [{ start: index, end: index + run.length, written: run, folded }];
	});
}

/**
 * Offset in `written` that lies behind the first `letters` letters of its folded form, and behind
 * the marks that those letters carry.
 */
export function offsetBehind(written: string, letters: number): number {
	let offset = 0;
	let passed = 0;
	for (const character of written) {
		const length = fold(character).length;
		if (passed >= letters && length > 0) break;
		passed += length;
		offset += character.length;
	}
	return letters === 0 ? 0 : offset;
}
