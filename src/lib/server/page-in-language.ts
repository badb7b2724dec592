import type { CitedArticle } from '../domain/article';
import type { Atlas } from '../domain/atlas';
import { valueIn, type Lang, type Localized } from '../domain/localized';
import type { Passage } from '../domain/passage';
import { remembered } from '../domain/remembered';
import type { articlePage, eventPage, placePage } from './page-data';

type PlacePage = NonNullable<ReturnType<typeof placePage>>;
type EventPage = NonNullable<ReturnType<typeof eventPage>>;
type ArticlePage = NonNullable<ReturnType<typeof articlePage>>;

/** A place's page for readers of one language: what they are shown in it comes in no other. */
export function placePageIn(page: PlacePage, lang: Lang) {
	const { place, references, neighbours, events, names } = page;
	const articleIn = articlesIn(lang);
	return {
		...page,
		place: {
			...place,
			description: orNull(place.description, lang),
			source: orNull(place.source, lang),
			claims: place.claims.map((claim) => ({
				...claim,
				says: shownIn(claim.says, lang),
				source: shownIn(claim.source, lang)
			}))
		},
		references: references.map(({ article, passage, role }) => ({
			article: articleIn(article),
			passage: passageIn(passage, lang),
			role
		})),
		// Said in kilometres.
		neighbours: neighbours.map(({ id, metres }) => ({ id, metres: Math.round(metres) })),
		events: events.map((event) => ({ ...event, name: shownIn(event.name, lang) })),
		names: namesIn(names, lang)
	};
}

/** An event's page for readers of one language. */
export function eventPageIn(page: EventPage, lang: Lang) {
	const { event, references, names } = page;
	const articleIn = articlesIn(lang);
	return {
		...page,
		event: {
			...event,
			description: orNull(event.description, lang),
			datedBy: orNull(event.datedBy, lang)
		},
		references: references.map(({ article, passage }) => ({
			article: articleIn(article),
			passage: passageIn(passage, lang)
		})),
		names: namesIn(names, lang)
	};
}

/** An article's page for readers of one language. */
export function articlePageIn(page: ArticlePage, lang: Lang) {
	const { article, names } = page;
	return {
		...page,
		article: {
			...article,
			...citedIn(article, lang),
			original: article.original,
			datedBy: shownIn(article.datedBy, lang),
			passages: article.passages.map((passage) => passageIn(passage, lang))
		},
		names: namesIn(names, lang)
	};
}

/** What every page of a language needs of an atlas: its texts, what its map shows, and how that is drawn. */
export function frameIn({ metadata, layers, kinds }: Atlas, lang: Lang) {
	const { languages, title, subtitle, window, view, closestZoom, presets, measureTo } = metadata;
	const named = <Each extends { readonly name: Localized }>(each: Each) => ({
		...each,
		name: shownIn(each.name, lang)
	});
	return {
		metadata: {
			...{ languages, window, view, closestZoom, measureTo },
			title: shownIn(title, lang),
			subtitle: shownIn(subtitle, lang),
			presets: presets.map(named)
		},
		layers: layers.map((layer) => ({ ...named(layer), shows: shownIn(layer.shows, lang) })),
		kinds: {
			// What a kind is to others is said in the published files.
			places: kinds.places.map((kind) => ({ ...named(kind), fclass: null, type: null })),
			events: kinds.events.map(named)
		}
	};
}

/** Each article the same each time, so that a page writes it once. */
function articlesIn(lang: Lang) {
	return remembered((article: CitedArticle) => citedIn(article, lang));
}

/** A citation names the article in its own language too. */
function citedIn(article: CitedArticle, lang: Lang): CitedArticle {
	return {
		...article,
		title: { ...shownIn(article.title, lang), ...shownIn(article.title, article.lang) },
		publisher: orNull(article.publisher, lang),
		republishes: orNull(article.republishes, lang)
	};
}

function passageIn(passage: Passage, lang: Lang): Passage {
	return { ...passage, gloss: shownIn(passage.gloss, lang) };
}

function namesIn(names: Readonly<Record<string, Localized>>, lang: Lang) {
	return Object.fromEntries(Object.entries(names).map(([id, name]) => [id, shownIn(name, lang)]));
}

/** Of a value only what readers of a language are shown. */
function shownIn<T>(value: Localized<T>, lang: Lang): Localized<T> {
	const shown = valueIn(value, lang);
	return shown ? { [shown.lang]: shown.value } : {};
}

function orNull(value: Localized | null, lang: Lang): Localized | null {
	return value && shownIn(value, lang);
}
