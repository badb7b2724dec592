import type { Query, SearchOptions } from 'minisearch';
import { coreWords, nameForms, SOUND_MARK, textForms, typedWholeForms } from './forms';
import type { Field } from './index-options';

/** How much spelling may differ: not at all, by slips of the pen, or so far as to be a guess. */
export type Closeness = 'exact' | 'similar' | 'near';

/** Weights between fields; a whole name outweighs any number of words. */
const BOOST: Record<Field, number> = { whole: 12, name: 4, also: 2, quote: 1, gloss: 1 };
/** A word found as it was typed before one found without attached letters or by its sound. */
const AS_TYPED = 1;
const AS_READ = 0.7;

/** Edits allowed in a term of some letters; with more of them short words become other words. */
const EDITS: Record<Closeness, (letters: number) => number> = {
	exact: () => 0,
	similar: (letters) => (letters < 4 ? 0 : letters < 8 ? 1 : 2),
	near: (letters) => Math.floor(letters / 3)
};
/** A sound is loose already; only a guess may change one of at least so many letters. */
const SHORTEST_CHANGED_SOUND = 5;

/** Beginnings shorter than this begin too much, except where nothing more has been typed. */
const SHORTEST_SOUND_BEGINNING = 4;

const ONE_TERM: SearchOptions = {
	tokenize: (term) => [term],
	processTerm: (term) => term,
	boost: BOOST
};

/** What a reader typed as a query: every word in some form, or a name as a whole. */
export function queryFor(typed: string, closeness: Closeness): Query | null {
	const words = coreWords(typed);
	if (words.length === 0) return null;
	return {
		...ONE_TERM,
		combineWith: 'OR',
		queries: [
			{
				combineWith: closeness === 'near' ? 'OR' : 'AND',
				queries: words.map((word) => anyForm(word, closeness))
			},
			...typedWholeForms(typed).map((term) => oneTerm(term, ['whole'], AS_TYPED, closeness))
		]
	};
}

function anyForm(word: string, closeness: Closeness): Query {
	const spellings = textForms(word);
	const others = nameForms(word).filter((form) => !spellings.includes(form));
	const everywhere: Field[] = closeness === 'near' ? ['name'] : ['name', 'also', 'quote', 'gloss'];
	return {
		combineWith: 'OR',
		queries: [
			...spellings.map((form) =>
				oneTerm(form, everywhere, form === word ? AS_TYPED : AS_READ, closeness)
			),
			...others.map((form) => oneTerm(form, ['name'], AS_READ, closeness))
		]
	};
}

function oneTerm(term: string, fields: Field[], weight: number, closeness: Closeness): Query {
	const isSound = term.startsWith(SOUND_MARK);
	return {
		fields,
		queries: [term],
		boostTerm: () => weight,
		prefix: isSound ? term.length >= SHORTEST_SOUND_BEGINNING : true,
		fuzzy: isSound
			? closeness === 'near' && term.length >= SHORTEST_CHANGED_SOUND && 1
			: EDITS[closeness](term.length)
	};
}
