import type { AtlasIndex, PassageEntry } from './atlas-index';
import { fragmentOf } from './passage';

/** As many places, articles and events together as the home page holds; of more there are list pages. */
export const HELD = 300;

/** With more passages than these they are counted when the index has come, and not written into the page. */
const HELD_PASSAGES = 1000;

/** As many entries as stand on a page of a list. */
export const PER_LIST_PAGE = 200;

/** As many passages as stand on a page of a place or an event. */
export const PER_PASSAGE_PAGE = 50;

/** A page of a list of everything: of a layer's places, of the articles, of the events. */
export interface ListAddress {
	readonly of: 'places' | 'articles' | 'events';
	/** Id of the places' layer; else `null`. */
	readonly layer: string | null;
	/** Counts from 1. */
	readonly part: number;
}

/** Whether the home page holds all there is. */
export function isHeld({ places, articles, events, passages }: AtlasIndex): boolean {
	return (
		places.length + articles.length + events.length <= HELD && passages.length <= HELD_PASSAGES
	);
}

/** How a list page is called in its address: `places/towns/2`, `events/1`. */
export function listId({ of, layer, part }: ListAddress): string {
	return [of, ...(layer === null ? [] : [layer]), part].join('/');
}

/** The list page that is called so; `null` for anything else. */
export function listAt(id: string): ListAddress | null {
	const [of, ...rest] = id.split('/');
	const [layer, number] = of === 'places' ? rest : [null, ...rest];
	if (of !== 'places' && of !== 'articles' && of !== 'events') return null;
	const address = { of, layer: layer ?? null, part: Number(number) } as const;
	return listId(address) === id && Number.isInteger(address.part) && address.part > 0
		? address
		: null;
}

/** How many pages a list has; at least one. */
export function partsOf(entries: number, perPage: number): number {
	return Math.max(1, Math.ceil(entries / perPage));
}

/** On which of the pages of a place's passages one stands, by its fragment there; `null` where it does not name the place. */
export function partWith(index: AtlasIndex, place: string, fragment: string): number | null {
	const start = ({ earliest }: PassageEntry) => earliest ?? -Infinity;
	const order = index.passages
		.filter(({ places }) => places.includes(place))
		.sort((a, b) => start(a) - start(b));
	const position = order.findIndex(
		(passage) => fragmentOf({ slug: passage.article }, passage) === fragment
	);
	return position < 0 ? null : Math.floor(position / PER_PASSAGE_PAGE) + 1;
}
