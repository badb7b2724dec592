import { foldedWords, fold } from '../../domain/text-fold';
import { groupBy } from '../../domain/grouping';
import type { Sentence } from '../source-text';
import type { Candidate, Link, ReadPlace, Reading } from '../types';
import { isGroup } from '../../domain/place';
import { ownBorders } from './borders';
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
		const candidates = (bySentence.get(sentence.index) ?? []).map((candidate) =>
			withoutPlural(candidate, lexicon)
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
		const own = ownBorders(context, lexicon, grammar).map((verdict) => ({
			...verdict,
			sentence: sentence.index
		}));
		const kept = withoutOverlaps([...links, ...own]);
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
 * "Cities of" is for several and stays outside: what follows it is a name by itself, though the
 * longer name be that of one place.
 */
function withoutPlural(candidate: Candidate, lexicon: Lexicon): Candidate {
	const [from, to] = candidate.words;
	const words = foldedWords(candidate.text);
	const isGroupNamed = candidate.names.some(({ id }) => {
		const place = lexicon.place(id);
		return place !== undefined && isGroup(place);
	});
	if (candidate.number === 'as-named' || isGroupNamed) return candidate;
	for (let skipped = words.length - 1; skipped > 0; skipped -= 1) {
		const tail = words.slice(skipped);
		const bearers = lexicon.named(tail);
		if (bearers.length === 0) continue;
		const text = lastWords(candidate.text, tail.length);
		return {
			...candidate,
			start: candidate.end - text.length,
			text,
			words: [from + skipped, to],
			attached: '',
			number: 'as-named',
			names: bearers.map(({ id }) => ({
				type: 'place',
				id,
				name: tail.join(' '),
				lang: lexicon.lang
			}))
		};
	}
	return candidate;
}

/** The last words of a text as they are written. */
function lastWords(text: string, count: number): string {
	const starts = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].map(({ index }) => index);
	return text.slice(starts.at(-count) ?? 0);
}
