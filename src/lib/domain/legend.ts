import { isGroup, type AtlasIndex, type WindowSummary } from './atlas-index';
import { byFrequency } from './layer-counts';

/** Why a sign is not drawn as firmly as others of its kind, the ring of a position's precision, and other claimed positions. */
export const DRAWINGS = ['weak', 'broken', 'possible', 'faint', 'ring', 'claim'] as const;

export type Drawing = (typeof DRAWINGS)[number];

/** Why one sign is not drawn as firmly as others of its kind. */
export type Doubt = Extract<Drawing, 'weak' | 'possible'>;

/** What a map draws now. */
export interface Legend {
	/** Kinds of places in the order of the layers, the most frequent of a layer first. */
	readonly kinds: readonly string[];
	readonly doubts: readonly Drawing[];
}

/** The legend of what a filter leaves on the map; `selected` holds the ids of the page's own places. */
export function legendOf(
	index: AtlasIndex,
	layers: readonly { readonly id: string }[],
	{ there, presence, mentioned }: Pick<WindowSummary, 'there' | 'presence' | 'mentioned'>,
	selected: readonly string[]
): Legend {
	const drawn = index.places.filter((place) => !isGroup(place) && there.has(place.id));
	const kinds = layers.flatMap(({ id }) =>
		byFrequency(drawn.filter(({ layer }) => layer === id).map(({ kind }) => kind))
	);
	const holds: Record<Drawing, boolean> = {
		weak: drawn.some(({ weak }) => weak),
		broken: drawn.some(({ broken }) => broken),
		possible: drawn.some(({ id }) => presence.get(id) === 'possible'),
		faint: drawn.some(({ id }) => !mentioned.has(id)),
		ring: selected.some((id) => there.has(id)),
		claim: drawn.some(({ id, claimed }) => claimed && selected.includes(id))
	};
	return { kinds: [...new Set(kinds)], doubts: DRAWINGS.filter((each) => holds[each]) };
}
