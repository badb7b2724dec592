import type { ResultType, SearchDocument } from './documents';
import type { Field } from './index-options';

/** The file that is read first: what ranking asks of the whole, and how the rest is cut up. */
export interface PublishedSearch {
	/** The atlas's languages, BCP 47 tags: a query may be in any of them. */
	readonly languages: readonly string[];
	/** Folder of all other files, named by their content: those of two builds are never mixed. */
	readonly version: string;
	/** How many documents of which type follow one another; their position is their number. */
	readonly types: readonly (readonly [type: ResultType, count: number])[];
	/** Number of the first document of each chunk. */
	readonly chunks: readonly number[];
	/** By number of the field. */
	readonly averageFieldLength: readonly number[];
	readonly books: Readonly<Record<BookName, PublishedBook>>;
}

/** The two halves of the index: what is found by its name is found first, and texts are many more. */
export const BOOKS = ['names', 'texts'] as const;

export type BookName = (typeof BOOKS)[number];

/** What stands in each half. */
export const FIELDS_OF: Readonly<Record<BookName, readonly Field[]>> = {
	names: ['whole', 'name', 'also'],
	texts: ['quote', 'gloss']
};

/** In which half a document is found. */
export function bookOf(type: ResultType): BookName {
	return type === 'passage' ? 'texts' : 'names';
}

/** Half of the index: its terms in the order of their code units, cut into shards. */
export interface PublishedBook {
	/** The first term of each shard. */
	readonly starts: readonly string[];
	/** UTF-16 units in the file of each shard. */
	readonly sizes: readonly number[];
	/** Words in each of its fields, of each of its documents in the order of their numbers. */
	readonly lengths: readonly (readonly number[])[];
}

/** A term of a shard, and in which fields of which documents it stands. */
export type PublishedTerm = readonly [term: string, ...fields: PublishedField[]];

/** Each document's number as the step from the one before; how often, where not once in each. */
export type PublishedField = readonly [
	field: number,
	steps: readonly number[],
	frequencies?: readonly number[]
];

/** A document of a chunk and, of a place or event, the numbers of the passages that mean it, as steps. */
export interface PublishedDocument {
	readonly document: SearchDocument;
	readonly passages?: readonly number[];
}

/** Ascending numbers as the steps between them. */
export function stepsOf(numbers: readonly number[]): number[] {
	return numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
}

/** The inverse of {@link stepsOf}. */
export function numbersOf(steps: readonly number[]): number[] {
	let number = 0;
	return steps.map((step) => (number += step));
}
