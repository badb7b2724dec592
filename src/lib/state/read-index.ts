import type { AtlasIndex, ViewFilter, WindowSummary } from '$lib/domain/atlas-index';
import type { Names } from '$lib/domain/unpack-index';

/** An index with what counts in it. */
export interface CountedIndex {
	readonly index: AtlasIndex;
	readonly summaryOf: (index: AtlasIndex, filter: ViewFilter) => WindowSummary;
}

/** Fetches the index that the site publishes. Throws where it is missing, cut short or something else. */
export async function readIndex(address: string, names: Names): Promise<CountedIndex> {
	// What checks, unpacks and counts it comes beside it.
	const [response, { receivedIndex, summaryOf }] = await Promise.all([
		fetch(address),
		import('./received-index')
	]);
	if (!response.ok) throw new Error(response.statusText);
	const index = receivedIndex(await response.json(), names);
	// A server that knows no "not found" answers with something of its own.
	if (!index) throw new Error(`${address} is no index`);
	return { index, summaryOf };
}
