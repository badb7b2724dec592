import type { Geometry } from 'geojson';
import type { Article, CitedArticle } from '../domain/article';
import type { Atlas, Reference } from '../domain/atlas';
import {
	articleBySlug,
	eventById,
	placeById,
	referencesToEvent,
	referencesToPlace
} from '../domain/atlas';
import { areasNear } from '../domain/areas-near';
import { eventsConcerning, placesConcerned } from '../domain/event';
import type { Claim } from '../domain/claim';
import type { Localized } from '../domain/localized';
import { HELD_BY_PLACE } from '../domain/list-pages';
import { membersOf } from '../domain/meant';
import { sightOf } from '../domain/measure';
import { neighboursOf } from '../domain/neighbours';
import type { Page } from '../domain/page';
import type { Passage } from '../domain/passage';
import type { Place } from '../domain/place';
import { namedTogether } from '../domain/reading-order';
import { remembered } from '../domain/remembered';
import { enclosuresOf } from '../domain/surroundings';
import { timeOf } from '../domain/article';
import { compassDirectionOf } from '../domain/compass-direction';
import { focusOf } from './focus';
import { passagePart } from './passage-pages';

/** An article as its passages cite it. */
export function citedArticle({
	slug,
	title,
	publisher,
	republishes,
	published,
	datePrinted,
	lang,
	original
}: Article): CitedArticle {
	return { slug, title, publisher, republishes, published, datePrinted, lang, original };
}

/** Where each place stands in the order of the atlas. */
const positionsIn = remembered(
	(places: readonly Place[]) => new Map(places.map(({ id }, at) => [id, at]))
);

/** As many of the places named together with a place as its page lists: the most frequent. */
const MOST_TOGETHER = 40;

/** Everything that a page of a place shows, `part` of its passages; `null` where there is none. */
export function placePage(atlas: Atlas, id: string, part = 1) {
	const place = placeById(atlas.places, id);
	if (!place) return null;
	const position = positionsIn(atlas.places).get(id) ?? 0;
	const all = byTime(referencesToPlace(atlas, place));
	const { references, passages } = passagePart(all, part);
	if (part > passages.parts) return null;
	const together = namedTogether(
		id,
		all.map(({ passage }) => passage)
	).slice(0, MOST_TOGETHER);
	const ofGroup = membersOf(atlas.places, id);
	const happened = eventsConcerning(atlas.events, id);
	const members = ofGroup.slice(0, HELD_BY_PLACE);
	const events = happened.slice(0, HELD_BY_PLACE);
	const neighbours = neighboursOf(atlas.places, place);
	const enclosures = enclosuresOf(areasNear(atlas.places, place), place);
	const previous = atlas.places[position - 1];
	const next = atlas.places[position + 1];
	const { geometry, ...shown } = place;
	return {
		place: {
			...shown,
			claims: place.claims.map((claim) => ({ ...claim, away: awayOf(claim, geometry) })),
			weak: place.weak,
			point: geometry.type === 'Point' ? geometry.coordinates : null
		},
		passages,
		references: references.map(({ article, passage, role }) => ({
			article: citedArticle(article),
			passage,
			role
		})),
		members: members.map(({ id: member }) => member),
		/** How many there are of each, which list pages go on with. */
		all: { members: ofGroup.length, events: happened.length },
		events: events.map(({ id: event, name, date }) => ({ id: event, name, date })),
		together,
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
		focus: shownFocus(atlas, { kind: 'places', id })
	};
}

/** The way from a drawn point to a position that is claimed of it; `null` for any other claim. */
function awayOf(claim: Claim, geometry: Geometry) {
	if (claim.of !== 'position' || !claim.value || geometry.type !== 'Point') return null;
	const sight = sightOf({ type: 'Point', coordinates: claim.value }, geometry.coordinates);
	return sight && { metres: sight.metres, direction: compassDirectionOf(sight.bearing) };
}

/** Everything that a page of an event shows, `part` of its passages; `null` where there is none. */
export function eventPage(atlas: Atlas, id: string, part = 1) {
	const event = eventById(atlas.events, id);
	if (!event) return null;
	const { references, passages } = passagePart(byTime(referencesToEvent(atlas, event)), part);
	if (part > passages.parts) return null;
	return {
		event,
		passages,
		references: references.map(({ article, passage }) => ({
			article: citedArticle(article),
			passage
		})),
		names: namesOf(atlas, [
			...targetsOf(references.map((each) => each.passage)),
			...placesConcerned(event)
		]),
		focus: shownFocus(atlas, { kind: 'events', id })
	};
}

/** Everything that the page of an article shows; `null` for an unknown slug. */
export function articlePage(atlas: Atlas, slug: string) {
	const article = articleBySlug(atlas.articles, slug);
	if (!article) return null;
	return {
		article,
		names: namesOf(atlas, targetsOf(article.passages)),
		focus: shownFocus(atlas, { kind: 'articles', id: slug })
	};
}

/** What the interactive map needs of a page's focus. */
function shownFocus(atlas: Atlas, page: Page) {
	const { ids, box } = focusOf(atlas, page);
	return { ids: [...ids], box };
}

/** In the order of the times the passages speak of; equal times keep the order of reading. */
function byTime(references: readonly Reference[]): Reference[] {
	const start = ({ passage, article }: Reference) => timeOf(passage, article).earliest ?? -Infinity;
	return [...references].sort((a, b) => start(a) - start(b));
}

function targetsOf(passages: readonly Passage[]): string[] {
	return passages.flatMap(({ quote }) => quote.flatMap(({ target }) => target?.ids ?? []));
}

function namesOf(atlas: Atlas, ids: readonly string[]): Record<string, Localized> {
	const named = [...new Set(ids)].flatMap(
		(id) => placeById(atlas.places, id) ?? eventById(atlas.events, id) ?? []
	);
	return Object.fromEntries(named.map(({ id, name }) => [id, name]));
}
