import { TABLED_LANGUAGES } from './language';
import { wordForms } from './word-forms';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640'‘’]*/gu;

/** True when the texts have a word in common in some form, in whatever language they are. */
export function shareWord(a: string, b: string): boolean {
	const words = new Set(formsIn(a));
	return formsIn(b).some((word) => words.has(word));
}

function formsIn(text: string): string[] {
	return (text.match(WORD) ?? []).flatMap((word) => wordForms(word, TABLED_LANGUAGES));
}
