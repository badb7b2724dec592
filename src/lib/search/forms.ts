import { readingsOf } from '../domain/text-fold';
import { wordsIn } from './words';

/**
 * The forms under which a word is found. An index holds every form of its words and a query asks
 * for every form of its own, so that two spellings meet where they have one form in common.
 */

/** Stands before a form that is no spelling, so that it can only meet its own kind. */
export const SOUND_MARK = '~';

/** A rest of two letters is a particle more often than a name. */
const SHORTEST_READING = 3;
/** The Arabic article as English writers set it before sun and moon letters. */
const ARTICLE = /^(?:[aeiu]l|[ae](?:sh|s|d|dh|n|r|t|th|z))$/;
/** The article written together with its noun, as in `Alhawa`. */
const JOINED_ARTICLE = /^[ae]l(.{4,})$/;
const ARABIC = /\p{Script=Arabic}/u;

/** True for a folded word that transcribes no more than the Arabic article: `al`, `el`, `ash`. */
export function isArticle(folded: string): boolean {
	return ARTICLE.test(folded);
}

/** Forms of a folded word of running text: as it stands, and without what Arabic attaches. */
export function textForms(folded: string): string[] {
	if (!ARABIC.test(folded)) {
		const singular = folded.replace(/(?<=\p{L}{4})s$/u, '');
		return singular === folded ? [folded] : [folded, singular];
	}
	const rests = readingsOf(folded).filter(({ length }) => length >= SHORTEST_READING);
	return [...new Set([folded, ...rests])];
}

/** Forms of a folded word of a name: those of a text and, in Latin letters, its sound. */
export function nameForms(folded: string): string[] {
	if (ARABIC.test(folded)) return textForms(folded);
	const bare = JOINED_ARTICLE.exec(folded)?.[1];
	const forms = [folded, ...(bare ? [bare] : [])];
	return [...forms, ...new Set(forms.flatMap((form) => soundOf(form) ?? []))];
}

/**
 * What transcriptions of one Arabic word have in common: its consonants, single, `q` as `k`,
 * without an `h` at the end; of the vowels only that the word begins with one. `null` for a word
 * of fewer than two such letters, and for one with digits, which is spelt in one way.
 */
export function soundOf(folded: string): string | null {
	if (!/^\p{Script=Latin}+$/u.test(folded)) return null;
	const begins = /^[aeiou]/.test(folded) ? 'a' : '';
	const consonants = folded
		.replace(/q/g, 'k')
		.replace(/(?<=[aeiou])h$/, '')
		.replace(/[aeiou]|(?<!^)y/g, '')
		.replace(/(.)\1+/g, '$1');
	const sound = begins + consonants;
	return sound.length < 2 ? null : SOUND_MARK + sound;
}

/** A name written as one term, whatever its spaces, hyphens and articles; and as its sounds. */
export function wholeForms(name: string): string[] {
	const words = coreWords(name);
	const sounds = words.map(soundOf);
	const spelling = words.map(withoutDefinite).join('');
	return sounds.every((sound) => sound !== null)
		? [spelling, SOUND_MARK + sounds.join('').replaceAll(SOUND_MARK, '')]
		: [spelling];
}

/** As {@link wholeForms}, for what a reader typed: the first word may bear attached letters. */
export function typedWholeForms(typed: string): string[] {
	const [first = '', ...others] = coreWords(typed);
	const rest = others.map(withoutDefinite).join('');
	const begun = textForms(first).map((form) => withoutDefinite(form) + rest);
	return [...new Set([...wholeForms(typed), ...(ARABIC.test(first) ? begun : [])])];
}

/** The folded words without transcribed articles; all of them where there is nothing else. */
export function coreWords(text: string): string[] {
	const words = wordsIn(text).map(({ folded }) => folded);
	const core = words.filter((word) => !isArticle(word));
	return core.length > 0 ? core : words;
}

function withoutDefinite(folded: string): string {
	return folded.replace(/^ال(?=..)/u, '');
}
