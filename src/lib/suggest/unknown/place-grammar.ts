import type { Span, Word } from '../source-text';

/** A sentence as the grammars of unknown names read it. */
export interface SentenceWords {
	readonly text: string;
	readonly words: readonly Word[];
	/** Of a word that belongs to a name of the atlas or to a link, the place behind the last of it. */
	readonly knownUntil: (index: number) => number | null;
}

/** Words that stand where a place is named. */
export interface FoundName extends Span {
	/** The same with its common noun, where that stands beside it. */
	readonly whole: Span;
	/** The common noun that announces it, as it is written. */
	readonly noun: string;
	/** The noun alone announces much else: the name has to be found otherwise as well. */
	readonly weak: boolean;
}

/** Finds what a language names as a place, whether an atlas has it or not. */
export type PlaceGrammar = (sentence: SentenceWords) => FoundName[];

/** What stands between a word and the one before it. */
export function gapBefore({ text, words }: SentenceWords, index: number): string {
	return text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0);
}

const OPENING = /^\s*[«"“(‘']\s*$/u;
const CLOSING = /^\s*[»"”)’']/u;
const LONGEST_QUOTED = 4;

/** Where a name ends that stands in quotation marks of its own; `null` where none opens before it. */
export function quotedEnd(sentence: SentenceWords, from: number): number | null {
	if (!OPENING.test(gapBefore(sentence, from))) return null;
	for (let end = from + 1; end <= from + LONGEST_QUOTED; end++) {
		const behind = sentence.text.slice(sentence.words[end - 1]?.end ?? 0);
		if (CLOSING.test(behind)) return end;
		if (!/^\s+$/u.test(gapBefore(sentence, end))) return null;
	}
	return null;
}

/** Behind the last of the words and the mark that closes them. */
export function closedEnd({ text, words }: SentenceWords, end: number): number {
	const last = words[end - 1]?.end ?? 0;
	return last + (CLOSING.exec(text.slice(last, last + 3))?.[0].length ?? 0);
}
