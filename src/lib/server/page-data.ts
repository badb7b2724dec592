import type { BBox } from 'geojson';
import type { Article } from '../domain/article';
import type { Atlas, Reference } from '../domain/atlas';
import { referencesToEvent, referencesToPlace } from '../domain/atlas';
import type { Event } from '../domain/event';
import { unionBox } from '../domain/geometry';
import type { Localized } from '../domain/localized';
import type { Passage } from '../domain/passage';
import { isWeaklyPlaced, type Place } from '../domain/place';
import { enclosuresOf, neighboursOf } from '../domain/surroundings';
import { timeOf } from '../domain/article';

/** An article as its passages cite it. */
export function citedArticle({
	slug,
	title,
	publisher,
	republishes,
	published,
	lang
}: Article): Pick<Article, 'slug' | 'title' | 'publisher' | 'republishes' | 'published' | 'lang'> {
	return { slug, title, publisher, republishes, published, lang };
}

/** Everything that the page of a place shows; `null` for an id that no place has. */
export function placePage(atlas: Atlas, id: string) {
	const position = atlas.places.findIndex((place) => place.id === id);
	const place = atlas.places[position];
	if (!place) return null;
	const references = byTime(referencesToPlace(atlas, place));
	const members = atlas.places.filter(({ partOf }) => partOf === id);
	const events = atlas.events.filter(({ places }) => places.includes(id));
	const neighbours = neighboursOf(atlas.places, place);
	const enclosures = enclosuresOf(atlas.places, place);
	const previous = atlas.places[position - 1];
	const next = atlas.places[position + 1];
	const { geometry, ...shown } = place;
	return {
		place: {
			...shown,
			weak: isWeaklyPlaced(place),
			point: geometry.type === 'Point' ? geometry.coordinates : null
		},
		references: references.map(({ article, passage, role }) => ({
			article: citedArticle(article),
			passage,
			role
		})),
		members: members.map(({ id: member }) => member),
		events: events.map(({ id: event, name, date }) => ({ id: event, name, date })),
		neighbours,
		enclosures,
		previous: previous?.id ?? null,
		next: next?.id ?? null,
		names: namesOf(atlas, [
			...targetsOf(references.map(({ passage }) => passage)),
			...[...members, ...(previous ? [previous] : []), ...(next ? [next] : [])].map(
				(each) => each.id
			),
			...[...neighbours, ...enclosures].map((each) => each.id),
			...(place.partOf ? [place.partOf] : [])
		]),
		focus: { ids: members.length > 0 ? members.map((each) => each.id) : [id], box: boxOf(place) }
	};
}

/** Everything that the page of an event shows; `null` for an id that no event has. */
export function eventPage(atlas: Atlas, id: string) {
	const event = atlas.events.find((each) => each.id === id);
	if (!event) return null;
	const references = byTime(referencesToEvent(atlas, event));
	const places = placesOf(atlas, event);
	return {
		event,
		references: references.map(({ article, passage }) => ({
			article: citedArticle(article),
			passage
		})),
		names: namesOf(atlas, [...targetsOf(references.map((each) => each.passage)), ...event.places]),
		focus: { ids: [...event.places], box: unionBox(places.map(boxOf)) }
	};
}

/** Everything that the page of an article shows; `null` for an unknown slug. */
export function articlePage(atlas: Atlas, slug: string) {
	const article = atlas.articles.find((each) => each.slug === slug);
	if (!article) return null;
	return { article, names: namesOf(atlas, targetsOf(article.passages)) };
}

/** In the order of the times the passages speak of; equal times keep the order of reading. */
function byTime(references: readonly Reference[]): Reference[] {
	const start = ({ passage, article }: Reference) => timeOf(passage, article).earliest ?? -Infinity;
	return [...references].sort((a, b) => start(a) - start(b));
}

function placesOf(atlas: Atlas, event: Event): Place[] {
	return atlas.places.filter(({ id }) => event.places.includes(id));
}

/** Degrees of latitude in a kilometre, from the mean meridian degree of 111.2 km. */
const DEGREES_PER_KM = 1 / 111.2;

/** The box that shows a place with its surroundings: for points their doubt, and at least 8 km. */
function boxOf({ bbox, geometry, precisionM }: Place): BBox {
	if (geometry.type !== 'Point') return bbox;
	const reach = Math.max(8, ((precisionM ?? 0) / 1000) * 2) * DEGREES_PER_KM;
	const [lng, lat] = bbox;
	const across = reach / Math.cos((lat * Math.PI) / 180);
	return [lng - across, lat - reach, lng + across, lat + reach];
}

function targetsOf(passages: readonly Passage[]): string[] {
	return passages.flatMap(({ quote }) => quote.flatMap(({ target }) => target?.ids ?? []));
}

function namesOf(atlas: Atlas, ids: readonly string[]): Record<string, Localized> {
	const wanted = new Set(ids);
	const named = [...atlas.places, ...atlas.events].filter(({ id }) => wanted.has(id));
	return Object.fromEntries(named.map(({ id, name }) => [id, name]));
}
