import type { AtlasIndex } from './atlas-index';
import { remembered } from './remembered';

/** The row of each place of an index by its id, made once. */
export const placeRowsOf = remembered((index: AtlasIndex) =>
	rowsOf(index.places.map(({ id }) => id))
);

/** The row of a place in the index; `null` for an id that none has. */
export function rowOfPlace(index: AtlasIndex, id: string): number | null {
	return placeRowsOf(index).get(id) ?? null;
}

/** Where each id stands. */
export function rowsOf(ids: readonly string[]): ReadonlyMap<string, number> {
	return new Map(ids.map((id, row) => [id, row]));
}
