import MiniSearch, { type AsPlainObject, type Query, type SearchResult } from 'minisearch';
import { chooseShards } from './choose-shards';
import type { SearchDocument } from './documents';
import { FIELDS, indexOptions } from './index-options';
import {
	indexNameOf,
	FIELDS_OF,
	numbersOf,
	type IndexName,
	type PublishedSearch,
	type PublishedTerm
} from './published';
import { termsAsked } from './query';
import { remember } from './remember';

/** Reads a published file by its path. */
export type ReadFile = <Content>(path: string) => Promise<Content>;

/** What an index has for a query. */
export interface Found {
	/** Best first; the id of a result is the number of its document. */
	readonly results: readonly SearchResult[];
	/** False where more words begin as the typed ones do than were looked through. */
	readonly isWhole: boolean;
}

/**
 * UTF-16 units of shards that one query reads. A third of it is sent, so that names, texts and what
 * is shown of them stay below 300 kB together. An index up to this size is always read whole.
 */
const MOST: Record<IndexName, number> = { names: 192_000, texts: 320_000 };

/** What is asked just so and what is spelt alike, of this query and of the one before. */
const MOST_OPEN = 4;

type Entries = AsPlainObject['index'];

/** An index of which queries read the shards that they need. */
export class ShardedIndex {
	readonly #name: IndexName;
	readonly #published: PublishedSearch;
	readonly #shard: (number: number) => Promise<Entries>;
	/** By their shards, those of the queries before, which most often are those of the next. */
	readonly #open = new Map<string, MiniSearch<SearchDocument>>();

	constructor(name: IndexName, published: PublishedSearch, read: ReadFile) {
		this.#name = name;
		this.#published = published;
		this.#shard = remember(async (number) => {
			const terms: PublishedTerm[] = await read(`${published.version}/${name}/${number}.json`);
			return terms.map(entryOf);
		});
	}

	/** What a query finds in the shards that it needs. */
	async find(query: Query): Promise<Found> {
		const name = this.#name;
		const asked = termsAsked(query, FIELDS_OF[name]);
		const { shards, isWhole } = chooseShards(asked, this.#published.indexes[name], MOST[name]);
		const parts = await Promise.all(shards.map(this.#shard));
		const key = shards.join();
		const index = this.#open.get(key) ?? this.#partOf(parts.flat());
		this.#open.delete(key);
		this.#open.set(key, index);
		for (const oldest of [...this.#open.keys()].slice(0, -MOST_OPEN)) this.#open.delete(oldest);
		return { results: index.search(query), isWhole };
	}

	/** The library's index of some of the terms; ranking weighs them as in the whole. */
	#partOf(index: Entries): MiniSearch<SearchDocument> {
		const { types, averageFieldLength, languages } = this.#published;
		const documentCount = types.reduce((sum, [, count]) => sum + count, 0);
		const fieldLength = this.#lengthsOf(index);
		const serialized: AsPlainObject = {
			documentCount,
			nextId: documentCount,
			documentIds: Object.fromEntries(Object.keys(fieldLength).map((id) => [id, Number(id)])),
			fieldIds: Object.fromEntries(FIELDS.map((field, id) => [field, id])),
			fieldLength,
			averageFieldLength: [...averageFieldLength],
			storedFields: {},
			index,
			serializationVersion: 2
		};
		return MiniSearch.loadJS(serialized, indexOptions(languages));
	}

	/** The lengths of the fields of the documents that are named in an index. */
	#lengthsOf(index: Entries): AsPlainObject['fieldLength'] {
		const { types, indexes } = this.#published;
		const { lengths } = indexes[this.#name];
		const fields = FIELDS_OF[this.#name].map((field) => FIELDS.indexOf(field));
		const named = new Set(index.flatMap(([, data]) => Object.values(data).flatMap(Object.keys)));
		const lengthsByDocument: AsPlainObject['fieldLength'] = {};
		let number = 0;
		let row = 0;
		for (const [type, count] of types) {
			const end = number + count;
			if (indexNameOf(type) !== this.#name) number = end;
			for (; number < end; number++, row++) {
				if (!named.has(String(number))) continue;
				const own: number[] = [];
				fields.forEach((field, i) => (own[field] = lengths[i]?.[row] ?? 0));
				lengthsByDocument[number] = own;
			}
		}
		return lengthsByDocument;
	}
}

/** A term as the library serializes it. */
function entryOf([term, ...fields]: PublishedTerm): Entries[number] {
	return [
		term,
		Object.fromEntries(
			fields.map(([field, steps, frequencies]) => [
				field,
				Object.fromEntries(
					numbersOf(steps).map((number, i) => [number, frequencies?.[i] ?? 1] as const)
				)
			])
		)
	];
}
