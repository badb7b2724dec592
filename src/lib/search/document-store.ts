import type { ResultType } from './documents';
import type { ReadFile } from './sharded-index';
import { numbersOf, type PublishedDocument, type PublishedSearch } from './published';
import { remember } from './remember';

/** The documents of a published index, fetched in chunks as they are shown. */
export class DocumentStore {
	readonly #types: PublishedSearch['types'];
	readonly #chunks: PublishedSearch['chunks'];
	readonly #chunk: (number: number) => Promise<PublishedDocument[]>;

	constructor({ types, chunks, version }: PublishedSearch, read: ReadFile) {
		this.#types = types;
		this.#chunks = chunks;
		this.#chunk = remember((number) => read(`${version}/documents/${number}.json`));
	}

	/** Of what type the document of a number is. */
	typeOf(number: number): ResultType | null {
		let end = 0;
		return this.#types.find(([, count]) => (end += count) > number)?.[0] ?? null;
	}

	/** The documents of some numbers, in their order. */
	async take(numbers: readonly number[]): Promise<PublishedDocument[]> {
		const taken = await Promise.all(
			numbers.map(async (number) => {
				const at = this.#chunks.findLastIndex((first) => first <= number);
				const chunk = await this.#chunk(at);
				return chunk[number - (this.#chunks[at] ?? 0)] ?? [];
			})
		);
		return taken.flat();
	}

	/** The numbers of the passages that mean one of some places and events, ascending. */
	static meaning(documents: readonly PublishedDocument[]): number[] {
		const numbers = documents.flatMap(({ passages = [] }) => numbersOf(passages));
		return [...new Set(numbers)].sort((a, b) => a - b);
	}
}
