import type { ArticleEntry, AtlasIndex, EventEntry, PlaceEntry } from '../domain/atlas-index';
import { groupBy } from '../domain/grouping';
import {
	isHeld,
	listAt,
	listId,
	partsOf,
	PER_LIST_PAGE,
	type ListAddress
} from '../domain/list-pages';
import { textIn, type Lang } from '../domain/localized';
import { remembered } from '../domain/remembered';
import type { StatedDate } from '../domain/timespan';

/** What stands on a list page of each sort. */
interface Entries {
	readonly places: readonly Pick<PlaceEntry, 'id' | 'name' | 'kind'>[];
	readonly articles: readonly ArticleEntry[];
	readonly events: readonly Pick<EventEntry, 'id' | 'name' | 'date'>[];
}

const NOTHING: Entries = { places: [], articles: [], events: [] };

/** What the first and the last entry of a page are called: a name, or a date. */
type Guide = string | Pick<StatedDate, 'edtf'>;

/** Ids of all list pages; none where the home page holds everything. */
export function listPageIds(index: AtlasIndex): string[] {
	if (isHeld(index)) return [];
	const lists: (Omit<ListAddress, 'part'> & { length: number })[] = [
		...[...groupBy(index.places, ({ layer }) => layer)].map(([layer, { length }]) => ({
			of: 'places' as const,
			layer,
			length
		})),
		{ of: 'articles', layer: null, length: index.articles.length },
		{ of: 'events', layer: null, length: index.events.length }
	];
	return lists.flatMap(({ length, ...list }) =>
		Array.from({ length: length === 0 ? 0 : partsOf(length, PER_LIST_PAGE) }, (_, at) =>
			listId({ ...list, part: at + 1 })
		)
	);
}

/** Everything that a list page shows; `null` for one that is not. */
export function listPage(index: AtlasIndex, lang: Lang, id: string) {
	const address = listAt(id);
	if (!address || !listPageIds(index).includes(id)) return null;
	switch (address.of) {
		case 'places': {
			const places = placesByName(index)(lang).get(address.layer) ?? [];
			const guide = ({ name }: PlaceEntry) => textIn(name, lang);
			const part = partOf(places, address, guide);
			const entries = part.entries.map(({ id: place, name, kind }) => ({ id: place, name, kind }));
			return { ...part, entries: { ...NOTHING, places: entries } };
		}
		case 'articles': {
			const part = partOf(index.articles, address, ({ published }) => published);
			return { ...part, entries: { ...NOTHING, articles: part.entries } };
		}
		case 'events': {
			const part = partOf(index.events, address, ({ date }) => date);
			const entries = part.entries.map(({ id: event, name, date }) => ({ id: event, name, date }));
			return { ...part, entries: { ...NOTHING, events: entries } };
		}
	}
}

/** A page's share of a list, with what each page of it begins and ends with. */
function partOf<Entry>(
	all: readonly Entry[],
	address: ListAddress,
	guideOf: (entry: Entry) => Guide
) {
	const pages = Array.from({ length: partsOf(all.length, PER_LIST_PAGE) }, (_, at) =>
		all.slice(at * PER_LIST_PAGE, (at + 1) * PER_LIST_PAGE)
	);
	return {
		...address,
		all: all.length,
		first: (address.part - 1) * PER_LIST_PAGE + 1,
		entries: pages[address.part - 1] ?? [],
		guides: pages.map((page) =>
			[page[0], page.at(-1)].flatMap((entry) => (entry ? [guideOf(entry)] : []))
		)
	};
}

/** The places of each layer as the index of a book has them, for each language made once. */
const placesByName = remembered(({ places }: AtlasIndex) => {
	const made = new Map<Lang, ReadonlyMap<string | null, readonly PlaceEntry[]>>();
	return (lang: Lang) => {
		const known = made.get(lang);
		if (known) return known;
		const { compare } = new Intl.Collator(lang, { numeric: true });
		const named = places.map((place) => ({ place, name: textIn(place.name, lang) }));
		const sorted = named.sort((a, b) => compare(a.name, b.name)).map(({ place }) => place);
		const layers = groupBy<PlaceEntry, string | null>(sorted, ({ layer }) => layer);
		made.set(lang, layers);
		return layers;
	};
});
