import { fold } from '../text-fold';
import { tableOf } from './language';
import { respell, restsOf } from './row';

/**
 * The folded forms of a written word: as it stands and, by the tables of the languages it may be
 * of, in its other spellings and without what is attached to it.
 */
export function wordForms(word: string, languages: readonly string[]): string[] {
	const forms = languages.flatMap((language) =>
		spellingsOf(word, language).flatMap((spelling) => restsOf(spelling, tableOf(language).attached))
	);
	return [...new Set([word, ...forms].map(fold))];
}

/** A text in lower case as it stands, and with the letters respelt that have a second spelling. */
export function spellingsOf(text: string, language: string): string[] {
	const plain = text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\u0640|(?=\p{Script_Extensions=Arabic})\p{M}/gu, '');
	return [...new Set([plain, respell(plain, tableOf(language).letters)])];
}
