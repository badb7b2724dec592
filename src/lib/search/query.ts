import type { Query, SearchOptions } from 'minisearch';
import type { AskedTerm } from './choose-shards';
import { coreWords, nameForms, textForms, typedWholeForms, type Tongues } from './forms';
import type { Field } from './index-options';
import { SOUND_MARK } from './sounds';
import type { Word } from './words';

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
/** Letters of which two may be swapped; fewer of them make other words. */
const SHORTEST_SWAPPED = 4;
/** A sound is loose already; only a guess may change one of at least so many letters. */
const SHORTEST_CHANGED_SOUND = 5;

/** Beginnings shorter than this begin too much, except where nothing more has been typed. */
const SHORTEST_SOUND_BEGINNING = 5;

const ONE_TERM: SearchOptions = {
	tokenize: (term) => [term],
	processTerm: (term) => term,
	boost: BOOST
};

/** What a reader typed as a query: every word in some form, or a name as a whole. */
export function queryFor(typed: string, tongues: Tongues, closeness: Closeness): Query | null {
	const words = coreWords(typed, tongues);
	if (words.length === 0) return null;
	return {
		...ONE_TERM,
		combineWith: 'OR',
		queries: [
			{
				combineWith: closeness === 'near' ? 'OR' : 'AND',
				queries: words.map((word) => anyForm(word, tongues, closeness))
			},
			...typedWholeForms(typed, tongues).map((term) =>
				oneTerm(term, ['whole'], AS_TYPED, closeness)
			)
		]
	};
}

function anyForm({ written, folded }: Word, tongues: Tongues, closeness: Closeness): Query {
	const spellings = textForms(written, tongues);
	const others = nameForms(written, tongues).filter((form) => !spellings.includes(form));
	const everywhere: Field[] = closeness === 'near' ? ['name'] : ['name', 'also', 'quote', 'gloss'];
	return {
		combineWith: 'OR',
		queries: [
			...spellings.map((form) =>
				oneTerm(form, everywhere, form === folded ? AS_TYPED : AS_READ, closeness)
			),
			...others.map((form) => oneTerm(form, ['name'], AS_READ, closeness)),
			...(closeness === 'similar' ? swappedIn(folded) : []).map((form) =>
				oneTerm(form, everywhere, AS_READ, 'exact')
			)
		]
	};
}

/** A word with two neighbouring letters in each other's place: one slip, but two edits. */
function swappedIn(word: string): string[] {
	const letters = [...word];
	if (letters.length < SHORTEST_SWAPPED) return [];
	return letters
		.slice(1)
		.map((letter, i) =>
			[...letters.slice(0, i), letter, letters[i], ...letters.slice(i + 2)].join('')
		);
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

/** The terms of a query that are looked up in some fields. */
export function termsAsked(query: Query, fields: readonly Field[]): AskedTerm[] {
	if (typeof query === 'string' || typeof query === 'symbol') return [];
	const { prefix, fuzzy } = query;
	return query.queries.flatMap((each): AskedTerm[] => {
		if (typeof each !== 'string') return termsAsked(each, fields);
		return query.fields?.some((field) => fields.some((own) => own === field))
			? [{ term: each, prefix: prefix === true, edits: Number(fuzzy) || 0 }]
			: [];
	});
}
