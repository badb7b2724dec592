import type { ResultType, SearchDocument } from './documents';
import type { Closeness } from './query';

/** A document that was found, and by what. */
export interface Hit<Document extends SearchDocument = SearchDocument> {
	readonly document: Document;
	/** Forms of words by which it was found. */
	readonly terms: ReadonlySet<string>;
	/** Ids of places and events found by their names, through whose mentions it was found as well. */
	readonly through: ReadonlySet<string>;
}

/** Hits of one type, best first; guesses stand together, under the type of the best. */
export interface HitGroup<Shown = Hit> {
	readonly type: ResultType;
	/** How many there are; {@link hits} are the first of them. */
	readonly all: number;
	readonly hits: readonly Shown[];
}

/** The answer to what a reader typed, as far as it is known. */
export interface Outcome<Shown = Hit> {
	/** How closely the hits match; `null` when there are none. */
	readonly closeness: Closeness | null;
	/** Groups with hits, in the order of the types; towns first where one of them was meant. */
	readonly groups: readonly HitGroup<Shown>[];
	/** `searching` while more is looked for, `broken` where a file that it takes could not be had. */
	readonly progress: 'searching' | 'done' | 'broken';
	/** False where more words begin as the typed ones do than were looked through. */
	readonly isWhole: boolean;
}

/** How many hits of each type are wanted with what they show. */
export type Wanted = Readonly<Record<ResultType, number>>;
