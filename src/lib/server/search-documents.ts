import type { Feature } from 'geojson';
import type { Atlas } from '../domain/atlas';
import { fieldIn, type Lang } from '../domain/localized';
import { fold } from '../domain/text-fold';
import type { SearchDocument, TownDocument } from '../search/documents';
import { namesOf } from '../search/documents';

/** Everything of the atlas that can be found, places first. */
export function searchDocuments(atlas: Atlas): SearchDocument[] {
	const places = atlas.places.map(({ id, name, altNames, kind, number, ref }): SearchDocument => ({
		type: 'place',
		key: `places/${id}`,
		id,
		name,
		altNames,
		kind,
		also: [...(number === null ? [] : [String(number)]), ...Object.values(ref ?? {})]
	}));
	const events = atlas.events.map(({ id, name, kind, date }): SearchDocument => ({
		type: 'event',
		key: `events/${id}`,
		id,
		name,
		kind,
		date: date.edtf
	}));
	const passages = atlas.articles.flatMap(
		({ slug, lang, publisher, published, passages: quoted }) =>
			quoted.map(({ id, paragraph, quote, gloss }): SearchDocument => ({
				type: 'passage',
				key: `articles/${slug}#${id}`,
				article: slug,
				id,
				paragraph,
				lang,
				publisher,
				date: published.edtf,
				quote,
				gloss
			}))
	);
	const articles = atlas.articles.map(
		({ slug, title, publisher, lang, published }): SearchDocument => ({
			type: 'article',
			key: `articles/${slug}`,
			slug,
			name: title,
			publisher,
			lang,
			date: published.edtf
		})
	);
	// A town that is a place as well is found as the place.
	const taken = new Set(places.flatMap(namesOf).map(({ text }) => fold(text)));
	const towns = atlas.basemap.towns
		.flatMap((town) => townDocument(town, atlas.metadata.languages))
		.filter((town) => !namesOf(town).some(({ text }) => taken.has(fold(text))));
	return [...places, ...events, ...passages, ...articles, ...towns];
}

function townDocument(
	{ id, properties, geometry }: Feature,
	languages: readonly Lang[]
): TownDocument[] {
	const name = fieldIn(properties, 'name', languages);
	if (Object.keys(name).length === 0 || geometry.type !== 'Point') return [];
	const [lng = 0, lat = 0] = geometry.coordinates;
	return [{ type: 'town', key: `towns/${id}`, name, position: [lng, lat] }];
}
