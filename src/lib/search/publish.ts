import MiniSearch, { type AsPlainObject } from 'minisearch';
import type { ResultType, SearchDocument } from './documents';
import { FIELDS, indexOptions, type Field } from './index-options';
import {
	indexNameOf,
	FIELDS_OF,
	stepsOf,
	type IndexName,
	type PublishedIndex,
	type PublishedDocument,
	type PublishedField,
	type PublishedSearch,
	type PublishedTerm
} from './published';

/** How long files become, in UTF-16 units; about a third of it is sent. */
export interface FileSizes {
	readonly shard: number;
	readonly chunk: number;
}

/** What a reader types leads to a few shards, what is shown of it to a dozen chunks. */
const SIZES: FileSizes = { shard: 32_000, chunk: 16_000 };

/** The index cut into files: what is read first but for its version, and the texts of the others. */
export interface SearchFiles {
	readonly first: Omit<PublishedSearch, 'version'>;
	/** By their path below the folder of the version. */
	readonly others: ReadonlyMap<string, string>;
}

/** Writes the index of some documents, at build time. */
export function publishSearch(
	documents: readonly SearchDocument[],
	languages: readonly string[],
	sizes = SIZES
): SearchFiles {
	const index = new MiniSearch(indexOptions(languages));
	index.addAll(documents);
	const whole = index.toJSON();
	const chunks = cut(publishedDocuments(documents), sizes.chunk);
	const shards = {
		names: cut(termsOf(whole, 'names'), sizes.shard),
		texts: cut(termsOf(whole, 'texts'), sizes.shard)
	};
	const indexFor = (name: IndexName): PublishedIndex => ({
		starts: shards[name].map(({ items }) => items[0]?.[0] ?? ''),
		sizes: shards[name].map(({ text }) => text.length),
		lengths: FIELDS_OF[name].map((field) =>
			documents.flatMap(({ type }, number) =>
				indexNameOf(type) === name ? (whole.fieldLength[number]?.[FIELDS.indexOf(field)] ?? 0) : []
			)
		)
	});
	return {
		first: {
			languages,
			types: runsOf(documents.map(({ type }) => type)),
			chunks: beginningsOf(chunks.map(({ items }) => items.length)),
			averageFieldLength: whole.averageFieldLength,
			indexes: { names: indexFor('names'), texts: indexFor('texts') }
		},
		others: new Map(
			Object.entries({ ...shards, documents: chunks }).flatMap(([folder, files]) =>
				files.map(({ text }, number) => [`${folder}/${number}.json`, text])
			)
		)
	};
}

/** The terms of one index in the order of their code units. */
function termsOf({ index }: AsPlainObject, name: IndexName): PublishedTerm[] {
	return index
		.flatMap(([term, data]): PublishedTerm[] => {
			const fields = FIELDS_OF[name].flatMap((field) => publishedField(field, data) ?? []);
			return fields.length > 0 ? [[term, ...fields]] : [];
		})
		.sort(([a], [b]) => (a < b ? -1 : 1));
}

function publishedField(
	field: Field,
	data: AsPlainObject['index'][number][1]
): [PublishedField] | null {
	const id = FIELDS.indexOf(field);
	const entries = Object.entries(data[id] ?? {});
	if (entries.length === 0) return null;
	const steps = stepsOf(entries.map(([number]) => Number(number)));
	const frequencies = entries.map(([, frequency]) => frequency);
	return [frequencies.every((each) => each === 1) ? [id, steps] : [id, steps, frequencies]];
}

/** Every document with the passages that mean it. */
function publishedDocuments(documents: readonly SearchDocument[]): PublishedDocument[] {
	const meaning = new Map<string, number[]>();
	documents.forEach((document, number) => {
		if (document.type !== 'passage') return;
		for (const id of new Set(document.quote.flatMap(({ target }) => target?.ids ?? []))) {
			const passages = meaning.get(id) ?? [];
			meaning.set(id, passages);
			passages.push(number);
		}
	});
	return documents.map((document) => {
		const passages = 'id' in document ? meaning.get(document.id) : undefined;
		return document.type === 'passage' || !passages
			? { document }
			: { document, passages: stepsOf(passages) };
	});
}

/** Items in files of about one size, each with its text; one that is larger has a file of its own. */
function cut<Item>(
	items: readonly Item[],
	size: number
): { readonly items: readonly Item[]; readonly text: string }[] {
	const files: { items: Item[]; texts: string[]; length: number }[] = [];
	for (const item of items) {
		const text = JSON.stringify(item);
		let file = files.at(-1);
		if (!file || file.length + text.length > size) {
			file = { items: [], texts: [], length: 0 };
			files.push(file);
		}
		file.items.push(item);
		file.texts.push(text);
		file.length += text.length;
	}
	return files.map(({ items, texts }) => ({ items, text: `[${texts.join(',')}]` }));
}

function runsOf(types: readonly ResultType[]): [ResultType, number][] {
	const runs: [ResultType, number][] = [];
	for (const type of types) {
		const run = runs.at(-1);
		if (run?.[0] === type) run[1]++;
		else runs.push([type, 1]);
	}
	return runs;
}

function beginningsOf(lengths: readonly number[]): number[] {
	let beginning = 0;
	return lengths.map((length) => (beginning += length) - length);
}
