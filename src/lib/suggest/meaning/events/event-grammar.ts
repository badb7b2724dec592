import type { Word } from '../../source-text';

/** What a language knows of words that report events. */
export interface EventGrammar {
	/** Words of a name that tell nothing. */
	isFunctionWord(word: string): boolean;
	/** One form of a word by which two are compared, and all under which it may be found. */
	key(word: string): string;
	/** The consonants that a verb and its noun share. */
	skeleton(word: string): string;
	keysOf(word: string): ReadonlySet<string>;
	/** How many letters are attached before a reporting word; `null` where the word is another. */
	attachedTo(word: string, reporting: string, isVerb: boolean): number | null;
	/** Whether the next word is of the same phrase: whose it is, or what it was done to. */
	complement(reporting: Word, next: Word, behind: string): boolean;
	/** Words that may stand between the parts of what an event is called. */
	isLinking(word: string, next: string): boolean;
	/** What is not said to have happened: "in case of", "to prevent", "violations of". */
	isUnreal(before: readonly string[], reporting: Word, behind: readonly string[]): boolean;
	/** True for a reporting noun with its article: "the agreement". */
	isDefinite(word: string, reporting: string): boolean;
	/** A relative clause or a demonstrative describes it anew: "the agreement that …". */
	isDescribed(before: string, behind: string): boolean;
	/** Ceasefires are standing states unless they were agreed on. */
	needsAgreeing(reporting: readonly string[], before: readonly string[]): boolean;
}
