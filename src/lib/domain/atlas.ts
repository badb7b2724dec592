import type { BBox, Feature, Geometry } from 'geojson';
import type { Article } from './article';
import type { Event } from './event';
import { finder } from './finder';
import type { Kinds } from './kind';
import type { Layer } from './layer';
import type { Lang, Localized } from './localized';
import { passagesLinking } from './linking-passages';
import type { Naming } from './naming';
import { mentionsOf, type Mention, type Passage } from './passage';
import type { Place } from './place';
import type { TimeWindow } from './timespan';

/** A stretch of time with a name that readers can jump to. */
export interface Preset {
	readonly id: string;
	readonly name: Localized;
	readonly window: TimeWindow;
}

/** What the atlas says of itself: its subject, never known to code. */
export interface AtlasMetadata {
	/** The languages of its names and pages; the first is the default and what missing texts fall back to first. */
	readonly languages: readonly Lang[];
	readonly title: Localized;
	readonly subtitle: Localized;
	readonly intro: Localized;
	/** The whole stretch of time that the timeline covers. */
	readonly window: TimeWindow;
	/** Box drawn in full detail, `[west, south, east, north]` in degrees. */
	readonly region: BBox;
	/** Opening view, same order. */
	readonly view: BBox;
	/** Closer than this zoom of the map the places and the bundled basemap have nothing more to show. */
	readonly closestZoom: number;
	readonly presets: readonly Preset[];
	/** Ids of the lines, points and groups that "what is here" measures to, in this order. */
	readonly measureTo: readonly string[];
	/** Up to so many places, articles and events together every page has a share image of its own. */
	readonly shareImages: number;
	/** Attributions owed to the sources of geometry. */
	readonly credits: readonly Localized[];
	/** Where readers report a fault: a page (https) or a mailbox (mailto); `null` where none is stated. */
	readonly contact: string | null;
}

/** A border of two countries (ISO 3166-1 alpha-2) as the atlas draws it. */
export interface Border {
	readonly between: readonly [string, string];
	readonly geometry: Geometry;
}

/** Context that no article names; ids share the places' name space. */
export interface Basemap {
	/** Drawn instead of the basemap's own lines. */
	readonly borders: readonly Border[];
	readonly roads: readonly Feature[];
	readonly rivers: readonly Feature[];
	readonly lakes: readonly Feature[];
	readonly towns: readonly Feature[];
	/** Points at which the names of countries and seas are written. */
	readonly names: readonly Feature[];
}

/** Everything the authored data says, checked and linked. */
export interface Atlas {
	readonly metadata: AtlasMetadata;
	readonly layers: readonly Layer[];
	readonly kinds: Kinds;
	readonly naming: Naming;
	readonly places: readonly Place[];
	readonly events: readonly Event[];
	/** Oldest publication first. */
	readonly articles: readonly Article[];
	readonly basemap: Basemap;
}

/** A place, an event, an article of these; `null` for an id or slug that none has. */
export const placeById = finder<Place>(({ id }) => id);
export const eventById = finder<Event>(({ id }) => id);
export const articleBySlug = finder<Article>(({ slug }) => slug);

/** How a mention means a place: itself, one of several, or as a member of a named group. */
export type Role = 'place' | 'one-of' | 'group';

/** A passage in which a place or event is mentioned. */
export interface Reference {
	readonly article: Article;
	readonly passage: Passage;
	readonly role: Role | 'event';
	readonly mentions: readonly Mention[];
}

/** How `mention` means `place`; `null` when it does not. */
export function roleFor(mention: Mention, place: Pick<Place, 'id' | 'partOf'>): Role | null {
	if (mention.target.type !== 'place') return null;
	const { ids } = mention.target;
	if (ids.includes(place.id)) return ids.length > 1 ? 'one-of' : 'place';
	if (place.partOf !== null && ids.includes(place.partOf)) return 'group';
	return null;
}

const STRENGTH: Record<Role, number> = { place: 0, 'one-of': 1, group: 2 };

/** Every passage that means the place, with its strongest role there; articles by date, then text order. */
export function referencesToPlace(atlas: Atlas, place: Place): Reference[] {
	const { id, partOf } = place;
	const ids = partOf === null ? [id] : [id, partOf];
	return passagesLinking(atlas, ids).flatMap(({ article, passage }) => {
		const roles: Role[] = [];
		const mentions = mentionsOf(passage).filter((mention) => {
			const role = roleFor(mention, place);
			if (role) roles.push(role);
			return role !== null;
		});
		const [role] = roles.sort((a, b) => STRENGTH[a] - STRENGTH[b]);
		return role ? [{ article, passage, role, mentions }] : [];
	});
}

/** Every passage that names the event. */
export function referencesToEvent(atlas: Atlas, event: Event): Reference[] {
	return passagesLinking(atlas, [event.id]).flatMap(({ article, passage }) => {
		const mentions = mentionsOf(passage).filter(
			({ target }) => target.type === 'event' && target.ids[0] === event.id
		);
		return mentions.length > 0 ? [{ article, passage, role: 'event' as const, mentions }] : [];
	});
}
