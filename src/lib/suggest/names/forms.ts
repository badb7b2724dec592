import { ARABIC_ARTICLE } from '../../domain/writing/arabic';
import type { Word } from '../source-text';
import { letters } from '../text/words';
import { attachedTo, type Attached } from './attached';
import { singularOf, type GrammaticalNumber } from './common-nouns';

/** One way to read a written word: what is left without what is attached, and what it says of the noun. */
export interface Form extends Pick<Attached, 'before' | 'after'> {
	/** What is left, as it is written. */
	readonly written: string;
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

/** So many different words are remembered with their forms. */
const REMEMBERED = 50_000;

/** Gives every way to read a word of a text in `lang`, as it stands first. */
export function formReader(lang: string): (word: Word) => readonly Form[] {
	const known = new Map<string, readonly Form[]>();
	return (word) => {
		const forms = known.get(word.written) ?? formsOf(word, lang);
		if (known.size >= REMEMBERED) known.clear();
		known.set(word.written, forms);
		return forms;
	};
}

function formsOf({ written: whole, folded: wholeFolded }: Word, lang: string): Form[] {
	return attachedTo(whole, lang).flatMap(({ before, after, article }) => {
		const written = whole.slice(before, whole.length - after);
		const folded = written === whole ? wholeFolded : letters(written);
		const own = article === 'fused' ? fused(folded) : [keyOf(folded)];
		return own.flatMap(({ key, definite }): Form[] => {
			const plain: Form = { before, after, written, key, definite, number: 'as-named' };
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
