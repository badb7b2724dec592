import type { Atlas } from '../../src/lib/domain/atlas';
import type { ResultType } from '../../src/lib/search/documents';
import { publishSearch, Search, type Outcome } from '../../src/lib/search/search';
import { searchDocuments } from '../../src/lib/server/search-documents';

/** A search over an atlas, read back from text as a browser reads it. */
export function searchOver(atlas: Atlas): Search {
	return new Search(
		JSON.parse(JSON.stringify(publishSearch(searchDocuments(atlas), atlas.metadata.languages)))
	);
}

/** Keys of the hits of one type, best first, without the folder before the id. */
export function found(outcome: Outcome, type: ResultType): string[] {
	const hits = outcome.groups.find((group) => group.type === type)?.hits ?? [];
	return hits.map(({ document }) => document.key.split('/')[1] ?? '');
}
