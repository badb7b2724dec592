import { POSSIBLE, type AtlasIndex, type PlaceEntry, type WindowSummary } from './atlas-index';
import { groupBy } from './grouping';
import { remembered } from './remembered';
import { fold } from './text-fold';

/** Rows of the places of each layer, in the index's order. */
const rowsByLayer = remembered(({ places }: AtlasIndex) =>
	groupBy(places.keys(), (row) => places[row]?.layer)
);

/** A place as a list shows it. */
export interface ListedPlace extends Pick<PlaceEntry, 'id' | 'name' | 'kind'> {
	/** How many passages of the window mean it; left out where no window counts. */
	readonly passages?: number;
	/** It only may have been there in the window. */
	readonly possible?: boolean;
}

/** Rows of the places of a layer that a summary shows, groups too; `matches` leaves out others. */
export function rowsShown(
	index: AtlasIndex,
	{ presences }: Pick<WindowSummary, 'presences'>,
	layer: string,
	matches: (row: number) => boolean = () => true
): number[] {
	const rows = rowsByLayer(index).get(layer) ?? [];
	return rows.filter((row) => presences[row] !== 0 && matches(row));
}

/** The places of these rows as a list shows them. */
export function listedPlaces(
	index: AtlasIndex,
	{ presences, mentions }: Pick<WindowSummary, 'presences' | 'mentions'>,
	rows: readonly number[]
): ListedPlace[] {
	return rows.flatMap((row) => {
		const place = index.places[row];
		if (!place) return [];
		const { id, name, kind } = place;
		return { id, name, kind, passages: mentions[row] ?? 0, possible: presences[row] === POSSIBLE };
	});
}

/** What a name has to hold to be found: all its languages, brought to one form. */
export function foldedName({ name }: Pick<PlaceEntry, 'name'>): string {
	return Object.values(name).map(fold).join('\n');
}
