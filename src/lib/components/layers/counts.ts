import type { AtlasIndex } from '$lib/domain/atlas-index';
import { spanOf } from '$lib/domain/span';
import { presenceIn, type DayRange, type TimeWindow } from '$lib/domain/timespan';

/** What a layer holds. */
export interface LayerCount {
	/** Places that may have existed in the window. */
	readonly shown: number;
	/** Places of all times. */
	readonly all: number;
	/** Kinds of its places, the most frequent first. */
	readonly kinds: string[];
	/** First and last possible day of its dated places; `null` where none is dated. */
	readonly span: DayRange | null;
}

/** Counts places by layer for a window, whether the layer is on or not; groups stand for their members and do not count. */
export function countByLayer(index: AtlasIndex, window: TimeWindow): Map<string, LayerCount> {
	const places = index.places.filter(({ kind }) => kind !== 'group');
	const layers = new Set(places.map(({ layer }) => layer));
	return new Map(
		[...layers].map((id) => {
			const held = places.filter(({ layer }) => layer === id);
			const existences = held.map(({ existence }) => existence);
			return [
				id,
				{
					shown: existences.filter((each) => presenceIn(each, window) !== 'none').length,
					all: held.length,
					kinds: byFrequency(held.map(({ kind }) => kind)),
					span: spanOf(existences)
				}
			];
		})
	);
}

function byFrequency(kinds: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]).map(([kind]) => kind);
}
