import type { BBox } from 'geojson';
import type { Atlas } from './atlas';
import { timeOf, type Article } from './article';
import { otherPositions } from './claim';
import type { Event } from './event';
import { finder } from './finder';
import { placesMeant } from './meant';
import { mentionsOf } from './passage';
import { isGroup as isGroupPlace, type Place } from './place';
import { isWeakStretch } from './stretch';
import type { DayRange, Existence, Presence, TimeWindow } from './timespan';

/** What lists and counts need to know of a place. */
export type PlaceEntry = Pick<Place, 'id' | 'layer' | 'name' | 'kind' | 'number' | 'partOf'> & {
	/** `[west, south, east, north]` in degrees; `null` while it is on its way, as the name is empty. */
	readonly bbox: BBox | null;
	readonly existence: Existence;
	/** Its position is only weakly known. */
	readonly weak: boolean;
	/** It stands for its members. */
	readonly group?: true;
	/** A stretch of it is drawn broken. */
	readonly broken?: true;
	/** Other sources put it elsewhere, which is drawn while it is selected. */
	readonly claimed?: true;
};

/** What lists and counts need to know of an article. */
export type ArticleEntry = Pick<Article, 'slug' | 'title' | 'publisher' | 'published'>;

/** What lists and the timeline need to know of an event. */
export type EventEntry = Omit<Event, 'datedBy' | 'description'>;

/** What lists and counts need to know of a passage; the range is the time it counts for. */
export interface PassageEntry extends DayRange {
	readonly article: string;
	/** Empty while it is on its way. */
	readonly id: string;
	/** Ids of every place it means: named, one of several, or as a member of a named group. */
	readonly places: readonly string[];
}

/** The atlas without texts and geometry: small enough to count with on every change of the window. */
export interface AtlasIndex {
	readonly places: readonly PlaceEntry[];
	readonly passages: readonly PassageEntry[];
	readonly articles: readonly ArticleEntry[];
	readonly events: readonly EventEntry[];
}

/** A place, an event of an index; `null` for an id that none has. */
export const placeEntryById = finder<PlaceEntry>(({ id }) => id);
export const eventEntryById = finder<EventEntry>(({ id }) => id);

/** Strips an atlas down to its index. */
export function indexAtlas(atlas: Atlas): AtlasIndex {
	// Lines that are dashed whatever is known of them cannot be broken further.
	const unbroken = new Set(
		atlas.kinds.places.flatMap((kind) =>
			kind.geometry === 'line' && kind.line.dash === 'solid' ? kind.id : []
		)
	);
	return {
		places: atlas.places.map((place) => {
			const { id, layer, name, kind, number, partOf, bbox, existence } = place;
			const { weak } = place;
			const entry = { id, layer, name, kind, number, partOf, bbox, existence, weak };
			return {
				...entry,
				...(isGroupPlace(place) && { group: true as const }),
				...(unbroken.has(kind) && place.stretches.some(isWeakStretch) && { broken: true as const }),
				...(otherPositions(place.claims).length > 0 && { claimed: true as const })
			};
		}),
		passages: atlas.articles.flatMap((article) =>
			article.passages.map((passage) => {
				const { earliest, latest } = timeOf(passage, article);
				const named = mentionsOf(passage).flatMap(({ target }) =>
					target.type === 'place' ? target.ids : []
				);
				return {
					article: article.slug,
					id: passage.id,
					earliest,
					latest,
					places: placesMeant(atlas.places, named).map(({ id }) => id)
				};
			})
		),
		articles: atlas.articles.map(({ slug, title, publisher, published }) => ({
			slug,
			title,
			publisher,
			published
		})),
		events: atlas.events.map(({ id, name, kind, date, places, covers }) => ({
			id,
			name,
			kind,
			date,
			places,
			covers
		}))
	};
}

/** What the reader chose to see. */
export interface ViewFilter {
	readonly window: TimeWindow;
	/** Ids of the layers that are on. */
	readonly layers: readonly string[];
	/** Leave out places that no passage of the window means. */
	readonly mentionedOnly: boolean;
}

/** How a place is there, see {@link WindowSummary.presences}. */
export const POSSIBLE = 1;
export const CERTAIN = 2;

/** What a filter leaves of the atlas. What is listed or looked up is made when it is first asked for. */
export interface WindowSummary {
	/** How much of each there is, which costs nothing to ask. */
	readonly counts: {
		readonly there: number;
		readonly mentioned: number;
		readonly passages: number;
		readonly articles: number;
	};
	/** For each place of the index, in its order: 0 where it is not shown, else {@link POSSIBLE} or {@link CERTAIN}. */
	readonly presences: Uint8Array;
	/** For each place of the index, in its order, how many passages of the window mean it. */
	readonly mentions: Uint32Array;
	/** Places and groups shown, with how sure their existence in the window is. */
	readonly presence: ReadonlyMap<string, Exclude<Presence, 'none'>>;
	/** Passages in the window for each place that any of them means. */
	readonly passagesOf: ReadonlyMap<string, number>;
	/** Passages in the window that mean a shown place, or none at all (events only). */
	readonly passages: readonly PassageEntry[];
	/** Slugs of the articles those passages stand in. */
	readonly articles: ReadonlySet<string>;
	/** Places that the map draws, and that every count of places counts: a group is its members. */
	readonly there: ReadonlySet<string>;
	/** Those of {@link there} that a passage of the window means: "named" wherever they are counted. */
	readonly mentioned: ReadonlySet<string>;
}

/** True for a group, which stands for its members: it is named and listed, but never drawn or counted. */
export function isGroup({ group }: Pick<PlaceEntry, 'group'>): boolean {
	return group === true;
}
