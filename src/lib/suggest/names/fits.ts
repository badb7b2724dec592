import type { Word } from '../source-text';
import { isCommonNoun } from './common-nouns';
import { keyOf, type Form } from './forms';
import type { Entry } from './lexicon';

/** A capital opens the word, whatever signs stand before it. */
const CAPITAL = /^\P{L}*\p{Lu}/u;

/** True where a name in capitals is written with one at least: "Reading" is not "reading". */
export function hasCapitalsOf({ capital }: Entry, forms: readonly Form[]): boolean {
	if (!capital.some(Boolean)) return true;
	return forms.some(({ written }, at) => capital[at] && CAPITAL.test(written));
}

/**
 * False for a name of one word that lacks its Arabic article, which may be a common noun, unless
 * another common noun introduces it.
 */
export function isDefiniteAs(
	{ definite }: Entry,
	forms: readonly Form[],
	introducing: Word | undefined
): boolean {
	const [first] = forms;
	if (forms.length > 1 || !definite[0] || first?.definite) return true;
	return introducing !== undefined && isCommonNoun(keyOf(introducing.folded).key);
}
