import { foldedWord } from './folded-text';
import type { Said } from './said';

/** What a rule finds in a text: its named groups. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One way in which a language says a time. */
export interface DateRule {
	readonly pattern: RegExp;
	/** `null` where the words, looked at again, say no time. `written` is the text as it stands. */
	readonly read: (groups: Groups, written: string) => Said | null;
	/** Words of this rule, and what they mean in a text of Thursday 12 March 2020; `null`: listed only. */
	readonly example: readonly [words: string, edtf: string | null];
}

/** Words of a table as a pattern, in any of their spellings; the longest are tried first. */
export function anyOf(words: Iterable<string>): string {
	const folded = [...new Set([...words].map(foldedWord))];
	const longestFirst = folded.toSorted((a, b) => b.length - a.length);
	return `(?:${longestFirst.map(escaped).join('|')})`;
}

/** A word alone as a pattern. */
export function word(text: string): string {
	return escaped(foldedWord(text));
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, ' +');
}

/** A table that is asked for the number of a word: words of one row mean the same. */
export function numbered(rows: readonly (readonly string[])[], first: number) {
	return new Map(
		rows.flatMap((row, position) =>
			row.map((each) => [foldedWord(each), position + first] as const)
		)
	);
}

/** What a table has for a word as it was found. */
export function lookUp<Value>(table: ReadonlyMap<string, Value>, found: string | undefined) {
	return found === undefined ? null : (table.get(found.replace(/ +/g, ' ')) ?? null);
}

/** A number as digits or as a word of a table. */
export function numberIn(table: ReadonlyMap<string, number>, found: string | undefined) {
	if (found === undefined) return null;
	const digits = /^\d+/.exec(found)?.[0];
	return digits === undefined ? lookUp(table, found) : Number(digits);
}

/** Years that newspapers write; other numbers of four digits are mostly none. */
export const YEAR = String.raw`(?:1[6-9]\d\d|20\d\d)`;
export const DAY_DIGITS = String.raw`(?:3[01]|[12]\d|0?[1-9])`;

/** A rule whose words are whole words, save for what the language attaches to them. */
export function wholeWords(attached: string, body: string): RegExp {
	return new RegExp(
		String.raw`(?<![\p{L}\p{N}])(?<!\d[.,:])${attached}(?<said>${body})(?![\p{L}\p{N}])(?![.,:]\d)`,
		'gu'
	);
}
