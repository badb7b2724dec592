import type { SourceText, Word } from '../source-text';
import type { Candidate } from '../types';

/** Signs at which a phrase ends; quotation marks and brackets do not end it. */
const BREAK = /[.,;:!?…،؛؟/|\n]|\s[-–—ـ]|[-–—]\s/u;

/** A name in its sentence: its words and what stands around them. */
export interface Clause {
	readonly source: SourceText;
	readonly words: readonly Word[];
	/** Places of the name's words, end exclusive. */
	readonly from: number;
	readonly to: number;
	/** What is attached before the name, folded. */
	readonly attached: string;
	/** True where the name opens its paragraph. */
	readonly opensParagraph: boolean;
	readonly inTitle: boolean;
	/** Names of the sentence that were found, by the place of their first word. */
	readonly starts: ReadonlyMap<number, Candidate>;
	readonly ends: ReadonlyMap<number, Candidate>;
}

/** The text between a word of the sentence and the one before it; before the first the empty text. */
export function gapBefore({ source, words }: Pick<Clause, 'source' | 'words'>, at: number): string {
	const [before, word] = [words[at - 1], words[at]];
	const [start, end] = [before?.end, word?.start ?? words.at(-1)?.end];
	return start === undefined || end === undefined ? '' : source.text.slice(start, end);
}

/** True where a phrase ends before this word: at a sign, or at an edge of the sentence. */
export function breaksBefore(clause: Pick<Clause, 'source' | 'words'>, at: number): boolean {
	return at <= 0 || at >= clause.words.length || BREAK.test(gapBefore(clause, at));
}

/** The folded word at a place of the sentence; the empty text beyond its edges. */
export function wordAt({ words }: Pick<Clause, 'words'>, at: number): string {
	return words[at]?.folded ?? '';
}

/** The folded word before this one if it is of the same phrase, else the empty text. */
export function before(clause: Clause, at: number): string {
	return breaksBefore(clause, at) ? '' : wordAt(clause, at - 1);
}

/** The folded word behind a name if it is of the same phrase, else the empty text. */
export function after(clause: Clause, at = clause.to): string {
	return breaksBefore(clause, at) ? '' : wordAt(clause, at);
}
