import { ARABIC_ARTICLE } from '../domain/writing/arabic';
import { isArabicAmong } from '../domain/writing/language';
import { spellingsOf, wordForms } from '../domain/writing/word-forms';
import { isArticle, romanisedForms, SOUND_MARK, soundOf } from './sounds';
import { wordsIn } from './words';

/**
 * The forms under which a word is found. An index holds every form of its words and a query asks
 * for every form of its own, so that two spellings meet where they have one form in common.
 */

/** In which languages a text is read. */
export interface Tongues {
	/** BCP 47 tags of those it may be in. */
	readonly languages: readonly string[];
	/** True where its names in Latin letters may transcribe Arabic. */
	readonly romanised: boolean;
}

/** How a text of one language is read, or what a reader typed in any of an atlas's languages. */
export function tonguesOf(atlas: readonly string[], languages: readonly string[] = atlas): Tongues {
	return { languages, romanised: isArabicAmong(atlas) };
}

/** A rest of two letters is a particle more often than a name. */
const SHORTEST_REST = 3;

/** Forms of a word of running text: as it stands, otherwise spelt, without what is attached. */
export function textForms(written: string, { languages }: Tongues): string[] {
	const [folded = '', ...others] = wordForms(written, languages).map(lettersOf);
	return [folded, ...others.filter(({ length }) => length >= SHORTEST_REST)];
}

/** Forms of a word of a name: those of a text and, where it may be Arabic, its sound. */
export function nameForms(written: string, tongues: Tongues): string[] {
	const forms = textForms(written, tongues);
	const [folded = ''] = forms;
	return tongues.romanised ? [...new Set([...forms, ...romanisedForms(folded)])] : forms;
}

/** A name written as one term, whatever its spaces, hyphens and articles; and as its sounds. */
export function wholeForms(name: string, tongues: Tongues): string[] {
	const spellings = new Set([
		name,
		...tongues.languages.flatMap((language) => spellingsOf(name, language))
	]);
	const terms = [...spellings].map((spelling) =>
		coreWords(spelling, tongues)
			.map(({ folded }) => withoutDefinite(folded))
			.join('')
	);
	return [...new Set([...terms, ...wholeSound(name, tongues)])];
}

/** As {@link wholeForms}, for what a reader typed: the first word may bear attached letters. */
export function typedWholeForms(typed: string, tongues: Tongues): string[] {
	const [first, ...others] = coreWords(typed, tongues);
	if (!first) return [];
	const rest = others.map(({ folded }) => withoutDefinite(folded)).join('');
	const begun = textForms(first.written, tongues).map((form) => withoutDefinite(form) + rest);
	return [...new Set([...wholeForms(typed, tongues), ...begun])];
}

/** The words without transcribed articles; all of them where there is nothing else. */
export function coreWords(text: string, { romanised }: Tongues) {
	const words = wordsIn(text);
	const core = romanised ? words.filter(({ folded }) => !isArticle(folded)) : words;
	return core.length > 0 ? core : words;
}

function wholeSound(name: string, tongues: Tongues): string[] {
	if (!tongues.romanised) return [];
	const sounds = coreWords(name, tongues).map(({ folded }) => soundOf(folded));
	return sounds.every((sound) => sound !== null)
		? [SOUND_MARK + sounds.join('').replaceAll(SOUND_MARK, '')]
		: [];
}

function withoutDefinite(folded: string): string {
	return folded.replace(ARABIC_ARTICLE, '');
}

function lettersOf(folded: string): string {
	return folded.replace(/[^\p{L}\p{N}]/gu, '');
}
