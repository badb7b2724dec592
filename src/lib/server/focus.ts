import type { BBox } from 'geojson';
import { articleBySlug, eventById, placeById, type Atlas } from '../domain/atlas';
import { placesConcerned, placesFramed } from '../domain/event';
import { unionBox } from '../domain/geometry';
import { textIn, type Lang, type Localized } from '../domain/localized';
import { membersOf, placesMeant } from '../domain/meant';
import { neighboursOf } from '../domain/neighbours';
import type { Page } from '../domain/page';
import { mentionsOf } from '../domain/passage';
import type { Place } from '../domain/place';

/** What a page's map is about. */
export interface Focus {
	/** Places to highlight: the page's own, or the members of its group. */
	readonly ids: readonly string[];
	/** Places that the page's text names, where it has a text of its own; else `null`. */
	readonly named: readonly string[] | null;
	/** Box to show, `[west, south, east, north]` in degrees; `null` for the opening view. */
	readonly box: BBox | null;
}

const NOTHING: Focus = { ids: [], named: null, box: null };

/** What the map of a page shows first; nothing of its own for a page that does not exist. */
export function focusOf(atlas: Atlas, page: Page): Focus {
	switch (page.kind) {
		case 'places': {
			const place = placeById(atlas.places, page.id);
			if (!place) return NOTHING;
			const members = membersOf(atlas.places, place.id);
			const ids = members.length > 0 ? members.map(({ id }) => id) : [place.id];
			return {
				ids,
				named: null,
				box: unionBox([boxOf(place, atlas.metadata), ...neighboursBoxes(place, atlas)])
			};
		}
		case 'events': {
			const event = eventById(atlas.events, page.id);
			if (!event) return NOTHING;
			const framed = placesFramed(event).flatMap((id) => placeById(atlas.places, id) ?? []);
			const boxes = framed.map((place) => boxOf(place, atlas.metadata));
			return { ids: placesConcerned(event), named: null, box: unionBox(boxes) };
		}
		case 'articles':
			return articleFocus(atlas, page.id);
		default:
			return NOTHING;
	}
}

/** Every page that has a map, in one language. */
export function allPages(atlas: Atlas): Page[] {
	return [
		{ kind: 'home' },
		{ kind: 'about' },
		...atlas.places.map(({ id }): Page => ({ kind: 'places', id })),
		...atlas.articles.map(({ slug }): Page => ({ kind: 'articles', id: slug })),
		...atlas.events.map(({ id }): Page => ({ kind: 'events', id }))
	];
}

/** The title of a page in a language; the atlas's own for a page without one. */
export function titleOf(atlas: Atlas, page: Page, lang: Lang): string {
	return textIn(titlesOf(atlas, page) ?? atlas.metadata.title, lang);
}

function titlesOf(atlas: Atlas, page: Page): Localized | undefined {
	switch (page.kind) {
		case 'places':
			return placeById(atlas.places, page.id)?.name;
		case 'events':
			return eventById(atlas.events, page.id)?.name;
		case 'articles':
			return articleBySlug(atlas.articles, page.id)?.title;
		default:
			return atlas.metadata.subtitle;
	}
}

/** The box of an article's places that lie near the opening view; far capitals would shrink all others. */
function articleFocus(atlas: Atlas, slug: string): Focus {
	const article = articleBySlug(atlas.articles, slug);
	if (!article) return NOTHING;
	const targets = article.passages.flatMap((passage) =>
		mentionsOf(passage).flatMap(({ target }) => (target.type === 'place' ? target.ids : []))
	);
	const places = placesMeant(atlas.places, targets);
	const [west, south, east, north] = atlas.metadata.view;
	const [across, up] = [(east - west) / 2, (north - south) / 2];
	const near = places.filter(
		({ bbox }) =>
			bbox[0] >= west - across &&
			bbox[2] <= east + across &&
			bbox[1] >= south - up &&
			bbox[3] <= north + up
	);
	const boxes = near.map((place) => boxOf(place, atlas.metadata));
	return { ids: [], named: places.map(({ id }) => id), box: unionBox(boxes) };
}

/** How many neighbours a point is shown with, and how near they must be, metres. */
const COMPANY = { most: 2, withinM: 25_000 };

/** The boxes of the points next to a point, so that its page shows where it lies. */
function neighboursBoxes(place: Place, { places }: Atlas): BBox[] {
	const near = neighboursOf(places, place, COMPANY);
	return near.flatMap(({ id }) => placeById(places, id) ?? []).map(({ bbox }) => bbox);
}

/** Degrees of latitude in a kilometre, from the mean meridian degree of 111.2 km. */
const DEGREES_PER_KM = 1 / 111.2;

/** How far round a point its page shows the ground, at least, in km. */
const REACH_KM = 8;

/**
 * The box that shows a place with its surroundings: a point's holds its doubt. Beyond the region only
 * coasts and borders are drawn, so that a far city is shown together with the atlas's own view.
 */
function boxOf({ bbox, geometry, precisionM }: Place, { region, view }: Atlas['metadata']): BBox {
	if (geometry.type !== 'Point') return bbox;
	const [lng, lat] = bbox;
	const inRegion = lng >= region[0] && lat >= region[1] && lng <= region[2] && lat <= region[3];
	const reach = Math.max(REACH_KM, ((precisionM ?? 0) / 1000) * 2) * DEGREES_PER_KM;
	const across = reach / Math.cos((lat * Math.PI) / 180);
	const around: BBox = [lng - across, lat - reach, lng + across, lat + reach];
	return inRegion ? around : (unionBox([around, view]) ?? around);
}
