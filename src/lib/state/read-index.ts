import type { AtlasIndex } from '$lib/domain/atlas-index';

/** Fetches the index that the site publishes. Throws where it is missing, cut short or something else. */
export async function readIndex(address: string): Promise<AtlasIndex> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(response.statusText);
	const index: AtlasIndex = await response.json();
	// A server that knows no "not found" answers with something of its own.
	for (const list of [index.places, index.passages, index.articles, index.events]) {
		if (!Array.isArray(list)) throw new Error(`${address} is no index`);
	}
	return index;
}
