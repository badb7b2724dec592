import type { AtlasIndex, PlaceEntry } from '$lib/domain/atlas-index';
import type { Localized } from '$lib/domain/localized';
import { overlaps, possibleSpan, type Day, type TimeWindow } from '$lib/domain/timespan';

/** A dated place on the timeline; days are cut to the stretch shown, `surely` may be empty (`null`). */
export interface Bar {
	readonly id: string;
	readonly name: Localized;
	/** Days on which it may have existed. */
	readonly possible: TimeWindow;
	/** Days on which it certainly existed. */
	readonly surely: TimeWindow | null;
}

/** A bar for each dated place of the layers that are on, earliest first; groups stand for their members. */
export function barsOf(index: AtlasIndex, layers: readonly string[], shown: TimeWindow): Bar[] {
	return index.places
		.filter(({ layer, kind }) => layers.includes(layer) && kind !== 'group')
		.filter(({ existence }) => existence.start !== null || existence.end !== null)
		.filter(({ existence }) => overlaps(possibleSpan(existence), shown))
		.toSorted((a, b) => startOf(a) - startOf(b))
		.map(({ id, name, existence }) => {
			const possible = cut(existence.start?.earliest, existence.end?.latest, shown);
			const surely = cut(existence.start?.latest, existence.end?.earliest, shown);
			return { id, name, possible, surely: surely.from <= surely.to ? surely : null };
		});
}

function startOf({ existence }: PlaceEntry): Day {
	return existence.start?.earliest ?? -Infinity;
}

function cut(
	from: Day | null | undefined,
	to: Day | null | undefined,
	shown: TimeWindow
): TimeWindow {
	return { from: Math.max(from ?? -Infinity, shown.from), to: Math.min(to ?? Infinity, shown.to) };
}
