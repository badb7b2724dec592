import {
	JOINED_ARTICLE,
	ROMANISED_ARABIC,
	ROMANISED_ARTICLE
} from '../domain/writing/romanised-arabic';
import { respell } from '../domain/writing/row';

/** Stands before a form that is no spelling, so that it can only meet its own kind. */
export const SOUND_MARK = '~';

/** Fewest letters that tell a name by its sound, an opening vowel among them but no other. */
const SHORTEST_SOUND = 2;

/** True for a folded word that transcribes no more than the Arabic article: `al`, `el`, `ash`. */
export function isArticle(folded: string): boolean {
	return ROMANISED_ARTICLE.test(folded);
}

/**
 * What transcriptions of one Arabic word have in common; `null` for a word that is too short, and
 * for one that is not all Latin letters, which is spelt in one way.
 */
export function soundOf(folded: string): string | null {
	if (!/^\p{Script=Latin}+$/u.test(folded)) return null;
	const sound = respell(folded, ROMANISED_ARABIC);
	const telling = sound.replace(/(?<!^)[AU]/g, '');
	return telling.length < SHORTEST_SOUND ? null : SOUND_MARK + sound;
}

/** The forms of a folded word of a name that may transcribe Arabic: without its article, as sounds. */
export function romanisedForms(folded: string): string[] {
	const bare = /^\p{Script=Latin}/u.test(folded) ? folded.replace(JOINED_ARTICLE, '') : folded;
	const forms = new Set([folded, bare]);
	return [...forms, ...new Set([...forms].flatMap((form) => soundOf(form) ?? []))];
}
