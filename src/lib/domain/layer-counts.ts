import { isGroup, type AtlasIndex, type WindowSummary } from './atlas-index';
import { countingColumnsOf } from './counting-columns';
import { groupBy, mostFrequent } from './grouping';
import { remembered } from './remembered';
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
	{ presences, mentions }: Pick<WindowSummary, 'presences' | 'mentions'>
): Map<string, LayerCount> {
	const { layers, layer, group } = countingColumnsOf(index);
	const there = new Uint32Array(layers.length);
	const named = new Uint32Array(layers.length);
	for (let row = 0; row < layer.length; row += 1) {
		if (group[row] !== 0 || presences[row] === 0) continue;
		const of = layer[row] ?? 0;
		there[of] = (there[of] ?? 0) + 1;
		if (mentions[row] !== 0) named[of] = (named[of] ?? 0) + 1;
	}
	const held = heldByLayer(index);
	return new Map(
		layers.flatMap((id, of) => {
			const holds = held.get(id);
			return holds ? [[id, { ...holds, there: there[of] ?? 0, named: named[of] ?? 0 }]] : [];
		})
	);
}

type Held = Pick<LayerCount, 'all' | 'kinds' | 'span'>;

/** What each layer holds whatever the filter, made once. */
const heldByLayer = remembered((index: AtlasIndex): ReadonlyMap<string, Held> => {
	const counted = index.places.filter((place) => !isGroup(place));
	return new Map(
		[...groupBy(counted, ({ layer }) => layer)].map(([id, places]) => [
			id,
			{
				all: places.length,
				kinds: byFrequency(places.map(({ kind }) => kind)),
				span: spanOf(places.map(({ existence }) => existence))
			}
		])
	);
});

/** Each kind once, the most frequent first. */
function byFrequency(kinds: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return mostFrequent(counts);
}
