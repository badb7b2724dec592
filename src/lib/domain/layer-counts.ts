import { isGroup, type AtlasIndex, type WindowSummary } from './atlas-index';
import { spanOf } from './span';
import type { DayRange } from './timespan';

/** What a layer holds, and what a filter leaves of it. */
export interface LayerCount {
	/** Places the filter lets through that may have existed in its window: those on the map. */
	readonly there: number;
	/** Those of them that a passage of the window means. */
	readonly named: number;
	/** Places of all times. */
	readonly all: number;
	/** Kinds of its places, the most frequent first. */
	readonly kinds: string[];
	/** First and last possible day of its dated places; `null` where none is dated. */
	readonly span: DayRange | null;
}

/** Counts the places of each layer; of one that is off none is there. */
export function countByLayer(
	index: AtlasIndex,
	{ there, mentioned }: Pick<WindowSummary, 'there' | 'mentioned'>
): Map<string, LayerCount> {
	const places = index.places.filter((place) => !isGroup(place));
	const layers = new Set(places.map(({ layer }) => layer));
	return new Map(
		[...layers].map((id) => {
			const held = places.filter(({ layer }) => layer === id);
			return [
				id,
				{
					there: held.filter((place) => there.has(place.id)).length,
					named: held.filter((place) => mentioned.has(place.id)).length,
					all: held.length,
					kinds: byFrequency(held.map(({ kind }) => kind)),
					span: spanOf(held.map(({ existence }) => existence))
				}
			];
		})
	);
}

/** Each kind once, the most frequent first. */
export function byFrequency(kinds: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]).map(([kind]) => kind);
}
