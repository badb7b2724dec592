import { TABLED_LANGUAGES } from './language';
import { wordForms } from './word-forms';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640'‘’]*/gu;

/**
 * Tells whether two texts have a word in common in some form, in whatever language they are. It keeps
 * the forms of every word it has met: names return again and again.
 */
export function wordSharing(): (a: string, b: string) => boolean {
	const known = new Map<string, readonly string[]>();
	const formsOf = (word: string) => {
		const forms = known.get(word) ?? wordForms(word, TABLED_LANGUAGES);
		known.set(word, forms);
		return forms;
	};
	const formsIn = (text: string) => (text.match(WORD) ?? []).flatMap(formsOf);
	return (a, b) => {
		const words = new Set(formsIn(a));
		return formsIn(b).some((word) => words.has(word));
	};
}
