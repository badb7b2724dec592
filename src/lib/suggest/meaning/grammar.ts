import type { Clause } from './clause';
import type { EventGrammar } from './events/event-grammar';
import type { Governed } from './governed';
import type { Lexicon, Noun } from './lexicon';
import type { SenseRule } from './rule';

/** A common noun beside a name. */
export interface Beside {
	readonly noun: Noun;
	/** It follows the name, as an adjective would: rarer, and to be believed only where it fits. */
	readonly follows: boolean;
	/** UTF-16 offsets of noun and name together, without what is attached to them. */
	readonly start: number;
	readonly end: number;
}

/** What a language knows of names in sentences; nothing of any atlas. */
export interface Grammar {
	/** How events are reported; `null` where no table says. */
	readonly events: EventGrammar | null;
	governed(clause: Clause): Governed;
	/** Of names of capitals, which also stand for governments; the last row always holds. */
	readonly capitals: readonly SenseRule[];
	/** Of names of settlements that are no capitals. */
	readonly settlements: readonly SenseRule[];
	/** Of all names. */
	readonly names: readonly SenseRule[];
	/** Instead of those of capitals, where an atlas says of no place that it is one. */
	readonly speakers: readonly SenseRule[];
	/** The noun that makes one phrase with the name. */
	nounBeside(clause: Clause, lexicon: Lexicon): Beside | null;
	/** The noun of several in whose list the name stands. */
	nounOfList(clause: Clause, lexicon: Lexicon): Noun | null;
	/** The noun, of one or several, some words before a name that is said to lie there. */
	nounNear(clause: Clause, lexicon: Lexicon): Beside | null;
	/** A noun of common speech beside the name: of a settlement, of another site, or none. */
	siteBeside(clause: Clause): 'settlement' | 'site' | null;
	/** True for an adjective that says of which country something is. */
	isNationality(word: string): boolean;
	/** The country that a word names or is the adjective of, as a key to compare; `null` for none. */
	countryIn(word: string): string | null;
	/** Where a noun of one word stands with a pronoun: "its border". */
	possessed(words: readonly string[], noun: Noun): number[];
	/** Words that stand between a noun and where it is: "in", "near". */
	isPlacing(word: string): boolean;
	/** Behind a group "that belong to it": the last word of the phrase, else `null`. */
	ownerBehind(clause: Clause): number | null;
	/** "One of" before a group. */
	isOneOf(word: string): boolean;
	/** The number that ends with a word, behind an optional other, and of how many words it is. */
	numberEnding(word: string, previous: string): { value: number; words: number } | null;
	/** The side of a place that a word names, as adverb, noun or adjective. */
	sideOf(word: string): Side | null;
}

/** Steps east and north: `[0, 1]` is the north, `[-1, 1]` the north-west. */
export type Side = readonly [number, number];
