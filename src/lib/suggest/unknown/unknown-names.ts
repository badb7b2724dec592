import { groupBy } from '../../domain/grouping';
import type { Sentence, SourceText, Span, Word } from '../source-text';
import type { Gazetteer, Link, Reading, UnknownName } from '../types';
import { arabicPlaces } from './arabic-grammar';
import { formReader } from '../names/forms';
import { latinPlaces } from './latin-grammar';
import { ENGLISH_PLACES, FRENCH_PLACES } from './latin-words';
import { nameKey } from './name-key';
import type { FoundName, PlaceGrammar } from './place-grammar';

const GRAMMARS: ReadonlyMap<string, PlaceGrammar> = new Map([
	['ar', arabicPlaces],
	['en', latinPlaces(ENGLISH_PLACES)],
	['fr', latinPlaces(FRENCH_PLACES)]
]);

type Found = FoundName & { readonly sentence: number; readonly key: string };

/** Names of places that the atlas lacks, the first in the text first, with all that a gazetteer has of them. */
export function unknownNames(
	reading: Reading,
	links: readonly Link[],
	gazetteer: Gazetteer | null
): readonly UnknownName[] {
	const { source, parts, candidates } = reading;
	const grammar = GRAMMARS.get(source.lang.split('-')[0] ?? source.lang);
	if (!grammar) return [];
	const known = groupBy<Span & { readonly sentence: number }, number>(
		[...candidates, ...links],
		({ sentence }) => sentence
	);
	const read = source.sentences
		.filter(({ paragraph }) => parts[paragraph]?.is !== 'furniture')
		.map((sentence) => ({
			sentence,
			words: source.wordsOf(sentence),
			known: known.get(sentence.index) ?? []
		}));
	const found = read.flatMap(({ sentence, words, known }) =>
		grammar({ text: source.text, words, knownUntil: knownWords(words, known) }).map(
			(each): Found => ({
				...each,
				sentence: sentence.index,
				key: nameKey(source.text.slice(each.start, each.end))
			})
		)
	);
	const proposals = new Map<string, UnknownName['proposals']>();
	for (const { key, start, end } of found) {
		if (!proposals.has(key))
			proposals.set(key, gazetteer?.find(source.text.slice(start, end)) ?? []);
	}
	const named = groupBy(
		withoutWeak(found, (key) => (proposals.get(key)?.length ?? 0) > 0),
		({ key }) => key
	);
	const others = elsewhere(source, read, named);
	return [...named].map(([key, spans]) => ({
		name: commonest(spans.map(({ whole }) => source.text.slice(whole.start, whole.end))),
		spans: inOrder([...spans, ...(others.get(key) ?? [])]),
		reason: `beside ${[...new Set(spans.map(({ noun }) => `"${noun}"`))].join(', ')}`,
		proposals: proposals.get(key) ?? []
	}));
}

/** For each word the place behind the last one of the name of the atlas, or of the link, that holds it. */
function knownWords(words: readonly Word[], known: readonly Span[]) {
	const until = new Map<number, number>();
	for (const span of known) {
		const held = words.flatMap(({ start, end }, index) =>
			start < span.end && end > span.start ? [index] : []
		);
		const behind = (held.at(-1) ?? -1) + 1;
		for (const index of held) until.set(index, Math.max(behind, until.get(index) ?? 0));
	}
	return (index: number) => until.get(index) ?? null;
}

/** "The area of" alone is no reason: the name has to follow another noun as well, or stand in the gazetteer. */
function withoutWeak(found: readonly Found[], isListed: (key: string) => boolean): Found[] {
	const strong = new Set(found.filter(({ weak }) => !weak).map(({ key }) => key));
	return found.filter(({ key }) => strong.has(key) || isListed(key));
}

interface ReadSentence {
	readonly sentence: Sentence;
	readonly words: readonly Word[];
	readonly known: readonly Span[];
}

/** Where names of one word return without their common noun. */
function elsewhere(
	source: SourceText,
	read: readonly ReadSentence[],
	named: ReadonlyMap<string, readonly Found[]>
): Map<string, (Span & { readonly sentence: number })[]> {
	const taken = new Set([...named.values()].flat().map(({ start }) => start));
	const formsOf = formReader(source.lang);
	const again = read.flatMap(({ sentence, words, known }) => {
		const isKnown = knownWords(words, known);
		return words.flatMap((word, index) => {
			if (isKnown(index) !== null) return [];
			const form = formsOf(word).find(({ key }) => named.has(key));
			const start = word.start + (form?.before ?? 0);
			if (!form || taken.has(start)) return [];
			return [{ key: form.key, start, end: word.end - form.after, sentence: sentence.index }];
		});
	});
	return groupBy(again, ({ key }) => key);
}

function inOrder(spans: readonly (Span & { readonly sentence: number })[]): UnknownName['spans'] {
	return spans
		.map(({ start, end, sentence }) => ({ start, end, sentence }))
		.toSorted((a, b) => a.start - b.start);
}

/** The text that returns most often; of equals the longest, which has the common noun. */
function commonest(texts: readonly string[]): string {
	const counts = [...groupBy(texts, (text) => text.replace(/\s+/gu, ' '))];
	return (
		counts.toSorted(
			([one, a], [two, b]) => b.length - a.length || two.length - one.length
		)[0]?.[0] ?? ''
	);
}
