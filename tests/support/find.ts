import type { Atlas } from '../../src/lib/domain/atlas';
import type { ReadFile } from '../../src/lib/search/sharded-index';
import type { ResultType, SearchDocument } from '../../src/lib/search/documents';
import type { Outcome, Wanted } from '../../src/lib/search/outcome';
import { publishSearch, type FileSizes } from '../../src/lib/search/publish';
import { Search } from '../../src/lib/search/search';
import { searchDocuments } from '../../src/lib/server/search-documents';

/** Every hit with what it shows. */
export const ALL: Wanted = {
	place: Infinity,
	town: Infinity,
	event: Infinity,
	passage: Infinity,
	article: Infinity
};

/** Reads the index of some documents as a browser reads it: file by file, from text. */
export function readerOf(
	documents: readonly SearchDocument[],
	languages: readonly string[],
	sizes?: FileSizes
): ReadFile {
	const { first, others } = publishSearch(documents, languages, sizes);
	const index = JSON.stringify({ ...first, version: 'v' });
	return async (path) =>
		JSON.parse(path === 'index.json' ? index : (others.get(path.replace('v/', '')) ?? ''));
}

/** Answers with everything that is found. */
export function finder(read: ReadFile): (typed: string) => Promise<Outcome> {
	const opened = Search.open(read);
	return async (typed) => {
		const search = await opened;
		const outcomes: Outcome[] = [];
		for await (const outcome of search.find(typed, ALL)) outcomes.push(outcome);
		const last = outcomes.at(-1);
		if (!last) throw new Error('no answer');
		return last;
	};
}

/** A search over an atlas. */
export function searchOver(atlas: Atlas): (typed: string) => Promise<Outcome> {
	return finder(readerOf(searchDocuments(atlas), atlas.metadata.languages));
}

/** Keys of the hits of one type, best first, without the folder before the id. */
export function found(outcome: Outcome, type: ResultType): string[] {
	const hits = outcome.groups.find((group) => group.type === type)?.hits ?? [];
	return hits.map(({ document }) => document.key.split('/')[1] ?? '');
}
