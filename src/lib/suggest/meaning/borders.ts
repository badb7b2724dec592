import { foldedWords } from '../../domain/text-fold';
import type { ReadPlace } from '../types';
import type { Clause } from './clause';
import type { Grammar } from './grammar';
import type { Lexicon } from './lexicon';
import { toPlaces, type Verdict } from './verdict';

/** The countries that the names of a place speak of, as keys: of a border both. */
function countriesOf(place: ReadPlace, lexicon: Lexicon, grammar: Grammar): Set<string> {
	const names = [place.name[lexicon.lang] ?? '', ...(place.altNames[lexicon.lang] ?? [])];
	const words = names.flatMap(foldedWords);
	return new Set(words.flatMap((word) => grammar.countryIn(word) ?? []));
}

/** A line between two countries. */
function isBorder(place: ReadPlace, lexicon: Lexicon, grammar: Grammar): boolean {
	return (
		place.geometry.type.endsWith('LineString') && countriesOf(place, lexicon, grammar).size === 2
	);
}

/** A border that is called by one side alone is that of the other only where nobody else is spoken of. */
export function ofItsSides(
	verdict: Verdict,
	words: readonly string[],
	clause: Clause,
	lexicon: Lexicon,
	grammar: Grammar
): Verdict {
	const [id, ...others] = verdict.target.ids;
	const place = lexicon.place(id ?? '');
	if (!place || others.length > 0 || !isBorder(place, lexicon, grammar)) return verdict;
	const sides = countriesOf(place, lexicon, grammar);
	const named = new Set(words.flatMap((word) => grammar.countryIn(word) ?? []));
	const told = new Set(clause.words.flatMap(({ folded }) => grammar.countryIn(folded) ?? []));
	const missing = [...sides].filter((side) => !named.has(side));
	const strangers = [...told].filter((country) => !sides.has(country));
	if (named.size !== 1 || strangers.length === 0 || missing.some((side) => told.has(side))) {
		return verdict;
	}
	const reason = 'the sentence speaks of another neighbour';
	return { ...verdict, rule: 'another-neighbour', certainty: 0.3, reason };
}

/** "Its border", in a sentence whose first country is a side of one border of the atlas and of no other. */
export function ownBorders(
	sentence: Omit<Clause, 'from' | 'to' | 'attached'>,
	lexicon: Lexicon,
	grammar: Grammar
): Verdict[] {
	const { words } = sentence;
	const folded = words.map((word) => word.folded);
	return lexicon.nouns
		.filter(({ number }) => number === 'one')
		.flatMap((noun) => grammar.possessed(folded, noun).map((at) => ({ noun, at })))
		.flatMap(({ noun, at }) => {
			const word = words[at];
			const owner = folded.slice(0, at).flatMap((each) => grammar.countryIn(each) ?? [])[0];
			const [border, ...others] = lexicon.atlas.places.filter(
				(place) =>
					noun.kinds.has(place.kind) &&
					isBorder(place, lexicon, grammar) &&
					countriesOf(place, lexicon, grammar).has(owner ?? '')
			);
			if (!word || !border || others.length > 0) return [];
			const attached = word.folded.indexOf(noun.words[0] ?? '');
			const reason = 'the border of the country that the sentence speaks of first';
			const span = { start: word.start + attached, end: word.end };
			return [
				{ ...span, target: toPlaces([border.id]), rule: 'own-border', certainty: 0.6, reason }
			];
		});
}
