import { ARABIC_ARTICLE } from '../../domain/writing/arabic';
import type { Span, Word } from '../source-text';
import { letters } from '../text/words';
import { attachedTo } from './attached';
import { singularOf, type GrammaticalNumber } from './common-nouns';

/** One way to read a written word: what is left without what is attached, and what it says of the noun. */
export interface Form extends Span {
	/** Folded, without the article, in the singular: the key under which names stand. */
	readonly key: string;
	/** It bears the article. */
	readonly definite: boolean;
	readonly number: GrammaticalNumber;
}

/** The articles of transcribed Arabic before sun and moon letters, all one word. */
const TRANSCRIBED_ARTICLE = /^(?:[aeu]l|a(?:sh|s|d|dh|n|r|t|th|z))$/;

/** The key of a word of a name, and whether it bears the article. */
export function keyOf(folded: string): Pick<Form, 'key' | 'definite'> {
	const bare = folded.replace(ARABIC_ARTICLE, '');
	const key = TRANSCRIBED_ARTICLE.test(bare) ? 'al' : bare;
	return { key, definite: bare !== folded };
}

/** Every way to read a word of a text in `lang`, as it stands first. */
export function formsOf(word: Word, lang: string): Form[] {
	return attachedTo(word.written, lang).flatMap(({ before, after, article }) => {
		const span = { start: word.start + before, end: word.end - after };
		const whole = before === 0 && after === 0;
		const rest = word.written.slice(before, word.written.length - after);
		const folded = whole ? word.folded : letters(rest);
		const own = article === 'fused' ? fused(folded) : [keyOf(folded)];
		return own.flatMap(({ key, definite }): Form[] => {
			const plain: Form = { ...span, key, definite, number: 'as-named' };
			const inflected = singularOf(key);
			return inflected
				? [plain, { ...plain, key: inflected.singular, number: inflected.number }]
				: [plain];
		});
	});
}

/**
 * After ل the article loses its alif, and before a noun that begins with ل its own ل as well: what
 * is left of `للنيل` is `لنيل`, of `لليطاني` is `ليطاني`.
 */
function fused(folded: string): Pick<Form, 'key' | 'definite'>[] {
	return [folded.slice(1), folded].map((key) => ({ key, definite: true }));
}
