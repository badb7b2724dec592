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
	readonly indexes: Readonly<Record<IndexName, PublishedIndex>>;
}

/** The two indexes: names are few and found first, texts are many. */
export type IndexName = 'names' | 'texts';

/** What stands in each of them. */
export const FIELDS_OF: Readonly<Record<IndexName, readonly Field[]>> = {
	names: ['whole', 'name', 'also'],
	texts: ['quote', 'gloss']
};

/** In which index a document stands. */
export function indexNameOf(type: ResultType): IndexName {
	return type === 'passage' ? 'texts' : 'names';
}

/** An index: its terms in the order of their code units, cut into shards. */
export interface PublishedIndex {
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
