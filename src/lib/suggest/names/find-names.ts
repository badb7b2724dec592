import type { Sentence, SourceText } from '../source-text';
import type { Candidate } from '../types';
import type { Lexicon } from './lexicon';
import { matcher, type Match } from './matches';

/** Prepositions behind which a longer name has another place's name. */
const WITHIN = new Set(['في', 'in', 'dans', 'en']);
/** A definite adjective of relation, folded: "the Syrian", of either gender. */
const RELATION = /^ال\p{L}{2,}(?:ي|يه)$/u;

/** The names of an atlas in a text; the longest wins, and of those that overlap the first. */
export function findNames(source: SourceText, lexicon: Lexicon): Candidate[] {
	const matchesAt = matcher(source, lexicon);
	return source.sentences.flatMap((sentence) => {
		const words = source.wordsOf(sentence);
		const found: Candidate[] = [];
		for (let at = 0; at < words.length;) {
			const match = chosen(matchesAt(words, at), {
				matchesAt: (first) => matchesAt(words, first),
				folded: (place) => words[place]?.folded ?? ''
			});
			if (match) found.push(candidateOf(source, sentence, match));
			at = match?.words[1] ?? at + 1;
		}
		return found;
	});
}

/** What choosing between names asks of the words around them. */
interface Around {
	matchesAt(first: number): readonly Match[];
	folded(place: number): string;
}

/** The longest of these names that begin at one word, but for three cases in which a shorter one is meant. */
function chosen(matches: readonly Match[], { matchesAt, folded }: Around): Match | null {
	const [longest, ...shorter] = matches;
	if (!longest) return null;
	const [first, end] = longest.words;
	// "provinces [A] and [B]": a noun for several is not part of the name of one.
	const isForSeveral =
		longest.number !== 'as-named' &&
		matchesAt(first + 1).some((rest) => rest.words[1] === end && isSame(rest, longest));
	if (isForSeveral) return null;
	return (
		shorter.find((short) => {
			if (!isSame(short, longest)) return false;
			if (longest.number !== 'as-named' && short.number === 'as-named') return true;
			const [, behind] = short.words;
			// "[the zone] in [A]": both places are named.
			if (WITHIN.has(folded(behind))) {
				return matchesAt(behind + 1).some(({ words }) => words[1] >= end);
			}
			// "[Province of A], the Syrian": whose it is belongs to the name only where the name has it.
			const added = Array.from({ length: end - behind }, (_, index) => folded(behind + index));
			return !longest.isMain && added.every((word) => RELATION.test(word));
		}) ?? longest
	);
}

function isSame(a: Match, b: Match): boolean {
	return a.names.some(({ id }) => b.names.some((named) => named.id === id));
}

function candidateOf({ text }: SourceText, sentence: Sentence, match: Match): Candidate {
	const { start, end, words, attachedFrom, number, names } = match;
	return {
		start,
		end,
		sentence: sentence.index,
		words,
		text: text.slice(start, end),
		attached: text.slice(attachedFrom, start),
		number,
		names
	};
}
