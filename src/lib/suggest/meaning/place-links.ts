import { foldedWords, fold } from '../../domain/text-fold';
import { groupBy } from '../../domain/grouping';
import type { Sentence } from '../source-text';
import type { Candidate, Link, Named, ReadPlace, Reading } from '../types';
import { choose } from './choose';
import type { Clause } from './clause';
import type { Grammar } from './grammar';
import { LINKED_FROM } from '../types';
import type { Lexicon } from './lexicon';
import { withClosingQuote, withoutOverlaps } from './verdict';

/** Links of places in the title and the body, doubts included, in text order. */
export function placeLinks(reading: Reading, lexicon: Lexicon, grammar: Grammar): Link[] {
	const { source, parts } = reading;
	const bySentence = groupBy(reading.candidates, ({ sentence }) => sentence);
	const spoken = new Map<string, number>();
	const latest = (places: readonly ReadPlace[]) => {
		const told = places.filter(({ id }) => spoken.has(id));
		return told.sort((a, b) => (spoken.get(b.id) ?? 0) - (spoken.get(a.id) ?? 0))[0] ?? null;
	};
	return source.sentences.flatMap((sentence) => {
		const part = parts[sentence.paragraph]?.is ?? 'body';
		if (part === 'furniture') return [];
		const candidates = (bySentence.get(sentence.index) ?? []).flatMap((candidate) =>
			apart(candidate, sentence, reading, lexicon, grammar)
		);
		const context = contextOf(sentence, reading, candidates, part === 'title');
		const links = candidates.flatMap((candidate) => {
			const [from, to] = candidate.words;
			const clause = { ...context, from, to, attached: fold(candidate.attached) };
			const words = foldedWords(candidate.text);
			const verdict = choose({ clause, candidate, words, lexicon, grammar, latest });
			if (!verdict) return [];
			return [{ ...withClosingQuote(verdict, source.text), sentence: sentence.index }];
		});
		const kept = withoutOverlaps(links);
		for (const { target, certainty, start } of kept) {
			if (certainty >= LINKED_FROM) for (const id of target.ids) spoken.set(id, start);
		}
		return kept;
	});
}

/** What all names of a sentence share. */
export function contextOf(
	sentence: Sentence,
	{ source }: Pick<Reading, 'source'>,
	candidates: readonly Candidate[],
	inTitle: boolean
): Omit<Clause, 'from' | 'to' | 'attached'> {
	return {
		source,
		words: source.wordsOf(sentence),
		opensParagraph: source.paragraphs[sentence.paragraph]?.sentences[0] === sentence,
		inTitle,
		starts: new Map(candidates.map((candidate) => [candidate.words[0], candidate])),
		ends: new Map(candidates.map((candidate) => [candidate.words[1], candidate]))
	};
}

/**
 * A name that says where it lies is two names where both are of the atlas: "the zone in A". What
 * follows the shorter name is a name by itself.
 */
function apart(
	candidate: Candidate,
	sentence: Sentence,
	{ source }: Reading,
	lexicon: Lexicon,
	grammar: Grammar
): Candidate[] {
	const [from, to] = candidate.words;
	const words = source.wordsOf(sentence).slice(from, to);
	const folded = foldedWords(candidate.text);
	const at = folded.findIndex((word, index) => index > 0 && grammar.isPlacing(word));
	const trimmed = withoutNationality(candidate, folded, lexicon, grammar);
	const [last, next, end] = [words[at - 1], words[at + 1], words.at(-1)];
	if (at < 1 || !last || !next || !end) return [trimmed];
	const [head, tail] = [folded.slice(0, at), folded.slice(at + 1)];
	const named = candidate.names.filter(({ id }) => isNamed(id, head, lexicon));
	const behind = lexicon.named(tail);
	if (named.length === 0 || behind.length === 0) return [trimmed];
	const { text } = source;
	const { start } = candidate;
	return [
		{
			...candidate,
			end: last.end,
			text: text.slice(start, last.end),
			words: [from, from + at],
			names: named
		},
		{
			...candidate,
			start: next.start,
			end: candidate.end,
			text: text.slice(next.start, candidate.end),
			words: [from + at + 1, to],
			attached: '',
			names: behind.map((place): Named => ({
				type: 'place',
				id: place.id,
				name: tail.join(' '),
				lang: lexicon.lang
			}))
		}
	];
}

/** Without an adjective of a country at its end, which only says whose it is, unless the main name has it. */
function withoutNationality(
	candidate: Candidate,
	folded: readonly string[],
	lexicon: Lexicon,
	grammar: Grammar
): Candidate {
	const [from, to] = candidate.words;
	const last = folded.at(-1) ?? '';
	const shorter = folded.slice(0, -1);
	const isMain = candidate.names.some(({ id }) => {
		const place = lexicon.place(id);
		return foldedWords(place?.name[lexicon.lang] ?? '').join(' ') === folded.join(' ');
	});
	const named = candidate.names.filter(({ id }) => isNamed(id, shorter, lexicon));
	if (shorter.length === 0 || isMain || !grammar.isNationality(last) || named.length === 0)
		return candidate;
	const text = candidate.text.replace(/\s*[^\s]+$/u, '');
	const end = candidate.start + text.length;
	return { ...candidate, text, end, words: [from, to - 1], names: named };
}

function isNamed(id: string, words: readonly string[], lexicon: Lexicon): boolean {
	const place = lexicon.place(id);
	return place !== undefined && lexicon.isName(place, words);
}
