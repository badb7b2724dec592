import type { ArticleEntry, AtlasIndex, EventEntry, PlaceEntry } from '../domain/atlas-index';
import { placeEntryById } from '../domain/atlas-index';
import { placesConcerned } from '../domain/event';
import { groupBy } from '../domain/grouping';
import {
	HELD_BY_PLACE,
	isHeld,
	listAt,
	listId,
	partsOf,
	PER_LIST_PAGE,
	type ListAddress
} from '../domain/list-pages';
import { textIn, type Lang } from '../domain/localized';
import { membersOf } from '../domain/meant';
import { remembered } from '../domain/remembered';
import type { StatedDate } from '../domain/timespan';

/** What a list holds: of one sort only. */
interface Entries {
	readonly places: readonly PlaceEntry[];
	readonly articles: readonly ArticleEntry[];
	readonly events: readonly EventEntry[];
}

type List = Omit<ListAddress, 'part'> & Entries;

const NOTHING: Entries = { places: [], articles: [], events: [] };

/** Ids of all list pages; none of what the home page and the places' own pages hold. */
export function listPageIds(index: AtlasIndex): string[] {
	return listsOf(index).flatMap(({ of, within, ...entries }) =>
		Array.from({ length: partsOf(lengthOf(entries), PER_LIST_PAGE) }, (_, at) =>
			listId({ of, within, part: at + 1 })
		)
	);
}

/** Everything that a list page shows; `null` for one that is not. */
export function listPage(index: AtlasIndex, lang: Lang, id: string) {
	const address = listAt(id);
	const list = listsOf(index).find(
		({ of, within }) => of === address?.of && within === address.within
	);
	if (!address || !list) return null;
	const sorted = { ...list, places: byName(list.places)(lang) };
	const parts = Array.from({ length: partsOf(lengthOf(list), PER_LIST_PAGE) }, (_, at) =>
		partOf(sorted, at)
	);
	const part = parts[address.part - 1];
	if (!part) return null;
	const { places, articles, events } = part;
	return {
		...address,
		/** The group or the place whose list it is. */
		whose:
			address.within === null ? null : (placeEntryById(index.places, address.within)?.name ?? null),
		all: lengthOf(list),
		first: (address.part - 1) * PER_LIST_PAGE + 1,
		entries: {
			places: places.map(({ id: place, name, kind }) => ({ id: place, name, kind })),
			articles,
			events: events.map(({ id: event, name, date }) => ({ id: event, name, date }))
		},
		/** What each page of the list begins and ends with: names, or dates. */
		guides: parts.map((each) => guidesOf(each, lang))
	};
}

const listsOf = remembered((index: AtlasIndex): List[] => {
	const { places, articles, events } = index;
	const groups = [...new Set(places.flatMap(({ partOf }) => partOf ?? []))];
	const happenings = groupBy(
		events.flatMap((event) => placesConcerned(event).map((place) => ({ place, event }))),
		({ place }) => place
	);
	const ofEverything: List[] = isHeld(index)
		? []
		: [
				...[...groupBy(places, ({ layer }) => layer)].map(([within, held]) => ({
					...NOTHING,
					of: 'places' as const,
					within,
					places: held
				})),
				{ ...NOTHING, of: 'articles', within: null, articles },
				{ ...NOTHING, of: 'events', within: null, events }
			];
	const ofPlaces: List[] = [
		...groups.map((within) => ({
			...NOTHING,
			of: 'members' as const,
			within,
			places: membersOf(places, within)
		})),
		...[...happenings].map(([within, each]) => ({
			...NOTHING,
			of: 'happenings' as const,
			within,
			events: each.map(({ event }) => event)
		}))
	];
	return [
		...ofEverything.filter((list) => lengthOf(list) > 0),
		...ofPlaces.filter((list) => lengthOf(list) > HELD_BY_PLACE)
	];
});

/** Places as the index of a book has them, for each language made once. */
const byName = remembered((places: readonly PlaceEntry[]) => {
	const made = new Map<Lang, PlaceEntry[]>();
	return (lang: Lang) => {
		const { compare } = new Intl.Collator(lang, { numeric: true });
		const sorted =
			made.get(lang) ??
			places.toSorted((a, b) => compare(textIn(a.name, lang), textIn(b.name, lang)));
		made.set(lang, sorted);
		return sorted;
	};
});

function lengthOf({ places, articles, events }: Entries): number {
	return places.length + articles.length + events.length;
}

function partOf({ places, articles, events }: Entries, at: number): Entries {
	const [from, to] = [at * PER_LIST_PAGE, (at + 1) * PER_LIST_PAGE];
	return {
		places: places.slice(from, to),
		articles: articles.slice(from, to),
		events: events.slice(from, to)
	};
}

function guidesOf({ places, articles, events }: Entries, lang: Lang): (string | StatedDate)[] {
	const guides = [
		...places.map(({ name }) => textIn(name, lang)),
		...articles.map(({ published }) => published),
		...events.map(({ date }) => date)
	];
	return [guides[0], guides.at(-1)].flatMap((guide) => guide ?? []);
}
