import type { AtlasIndex } from '$lib/domain/atlas-index';
import { isIndexColumns, isNameColumns } from '$lib/domain/check-columns';
import type { NameColumns } from '$lib/domain/index-columns';
import { unpackIndex, type Names } from '$lib/domain/unpack-index';

/** The index that the site publishes, from what has come; `null` where that is something else. */
export function receivedIndex(columns: unknown, names: Names): AtlasIndex | null {
	return isIndexColumns(columns) ? unpackIndex(columns, names) : null;
}

/** The names that the site publishes for an index; `null` where what has come is something else. */
export function receivedNames(columns: unknown, index: AtlasIndex): NameColumns | null {
	return isNameColumns(columns, index) ? columns : null;
}

/** What counts comes with what is counted. */
export { summaryOf } from '$lib/domain/window-summary';
