import { isGroup, POSSIBLE, type AtlasIndex, type WindowSummary } from './atlas-index';
import { mostFrequent } from './grouping';

/** Why a sign is not drawn as firmly as others of its kind, the ring of a position's precision, and other claimed positions. */
export const DRAWINGS = ['weak', 'broken', 'possible', 'faint', 'ring', 'claim'] as const;

export type Drawing = (typeof DRAWINGS)[number];

/** Why one sign is not drawn as firmly as others of its kind. */
export type Doubt = Extract<Drawing, 'weak' | 'possible'>;

/** What a map draws now. */
export interface Legend {
	/** Kinds of places in the order of the layers, the most frequent of a layer first. */
	readonly kinds: readonly string[];
	/** The same for each layer by itself. */
	readonly byLayer: ReadonlyMap<string, readonly string[]>;
	readonly doubts: readonly Drawing[];
}

/** The legend of what a filter leaves on the map; `selected` holds the ids of the page's own places. */
export function legendOf(
	index: AtlasIndex,
	layers: readonly { readonly id: string }[],
	{ presences, mentions }: Pick<WindowSummary, 'presences' | 'mentions'>,
	selected: readonly string[]
): Legend {
	const own = new Set(selected);
	const drawn = new Set<Drawing>();
	const kindsOf = new Map<string, Map<string, number>>(layers.map(({ id }) => [id, new Map()]));
	for (const [row, place] of index.places.entries()) {
		const presence = presences[row];
		if (!presence || isGroup(place)) continue;
		const kinds = kindsOf.get(place.layer);
		kinds?.set(place.kind, (kinds.get(place.kind) ?? 0) + 1);
		if (place.weak) drawn.add('weak');
		if (place.broken) drawn.add('broken');
		if (presence === POSSIBLE) drawn.add('possible');
		if (mentions[row] === 0) drawn.add('faint');
		if (!own.has(place.id)) continue;
		drawn.add('ring');
		if (place.claimed) drawn.add('claim');
	}
	const byLayer = new Map([...kindsOf].map(([id, counts]) => [id, mostFrequent(counts)]));
	return {
		byLayer,
		kinds: [...new Set([...byLayer.values()].flat())],
		doubts: DRAWINGS.filter((each) => drawn.has(each))
	};
}
