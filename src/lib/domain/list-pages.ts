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

/** As many of its members or events as stand on a place's own page; of more there are list pages. */
export const HELD_BY_PLACE = 50;

/** Lists that are a part of something: a layer's places, a group's members, the events of a place. */
const PARTED = ['places', 'members', 'happenings'] as const;
/** Lists of all there are. */
const WHOLE = ['articles', 'events'] as const;

/** A page of a list. */
export interface ListAddress {
	readonly of: (typeof PARTED | typeof WHOLE)[number];
	/** Id of the layer, the group or the place; `null` for a list of all there are. */
	readonly within: string | null;
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
export function listId({ of, within, part }: ListAddress): string {
	return [of, ...(within === null ? [] : [within]), part].join('/');
}

/** The list page that is called so; `null` for anything else. */
export function listAt(id: string): ListAddress | null {
	const [sort, ...rest] = id.split('/');
	const whole = WHOLE.find((each) => each === sort);
	const of = whole ?? PARTED.find((each) => each === sort);
	const [within = null, number] = whole ? [null, ...rest] : rest;
	const part = Number(number);
	if (!of || !Number.isInteger(part) || part < 1) return null;
	const address = { of, within, part };
	return listId(address) === id ? address : null;
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
