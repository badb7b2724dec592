import { ARABIC_LETTERS } from './writing/arabic';
import { GREEK_LETTERS } from './writing/greek';
import { LATIN_LETTERS } from './writing/latin';
import { respell } from './writing/row';

const DIGIT_ZEROS = { arabic: 0x0660, persian: 0x06f0 };
const LETTERS = [...ARABIC_LETTERS, ...LATIN_LETTERS, ...GREEK_LETTERS];

/**
 * A text brought to one form for comparing names: case, marks, apostrophes, digits and the letters
 * that the tables of the scripts exchange are made equal, whatever its language. One code point may
 * become none or two, so offsets do not carry over.
 */
export function fold(text: string): string {
	const bare = text
		.normalize('NFKD')
		.replace(/\p{M}|[ʿʾʼ'‘’]/gu, '')
		.replace(/[\u0660-\u0669]/g, (digit) => westernDigit(digit, DIGIT_ZEROS.arabic))
		.replace(/[\u06F0-\u06F9]/g, (digit) => westernDigit(digit, DIGIT_ZEROS.persian))
		.toLowerCase();
	return respell(bare, LETTERS);
}

function westernDigit(digit: string, zero: number): string {
	return String((digit.codePointAt(0) ?? zero) - zero);
}

/** The folded words of a text: runs of letters and digits. */
export function foldedWords(text: string): string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
