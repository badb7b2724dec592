import type { AtlasIndex } from '$lib/domain/atlas-index';
import { presenceIn, type TimeWindow } from '$lib/domain/timespan';

/** What a layer holds. */
export interface LayerCount {
	/** Places that may have existed in the window. */
	readonly shown: number;
	/** Kinds of its places, the most frequent first. */
	readonly kinds: string[];
}

/** Counts places by layer for a window, whether the layer is on or not; groups stand for their members and do not count. */
export function countByLayer(index: AtlasIndex, window: TimeWindow): Map<string, LayerCount> {
	const counts = new Map<string, { shown: number; kinds: Map<string, number> }>();
	for (const { layer, kind, existence } of index.places) {
		if (kind === 'group') continue;
		const count = counts.get(layer) ?? { shown: 0, kinds: new Map<string, number>() };
		if (presenceIn(existence, window) !== 'none') count.shown += 1;
		count.kinds.set(kind, (count.kinds.get(kind) ?? 0) + 1);
		counts.set(layer, count);
	}
	return new Map(
		[...counts].map(([layer, { shown, kinds }]) => [
			layer,
			{ shown, kinds: [...kinds].sort((a, b) => b[1] - a[1]).map(([kind]) => kind) }
		])
	);
}
