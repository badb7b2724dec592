import type { AtlasIndex } from '$lib/domain/atlas-index';
import { isIndexColumns } from '$lib/domain/check-columns';
import { unpackIndex, type Names } from '$lib/domain/unpack-index';

/** Fetches the index that the site publishes. Throws where it is missing, cut short or something else. */
export async function readIndex(address: string, names: Names): Promise<AtlasIndex> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(response.statusText);
	const columns: unknown = await response.json();
	// A server that knows no "not found" answers with something of its own.
	if (!isIndexColumns(columns)) throw new Error(`${address} is no index`);
	return unpackIndex(columns, names);
}
