import type { BBox, Position } from 'geojson';
import { otherTexts, textIn, type Lang, type Localized } from '../localized';
import type { Place } from '../place';
import type { Thing, ThingAddresses } from './thing';

/** What a place's page knows of it. */
export interface DescribedPlace extends Pick<
	Place,
	'id' | 'name' | 'altNames' | 'description' | 'precisionM'
> {
	readonly bbox: BBox;
	/** Its position where it is a point, `[lng, lat]` in degrees. */
	readonly point: Position | null;
}

/** What stands round a place: the areas that surely hold it, and the articles that name it. */
export interface PlaceContext {
	readonly inside: readonly { readonly id: string; readonly name: Localized }[];
	readonly articles: readonly string[];
}

/** A place as schema.org's `Place`. */
export function placeThing(
	place: DescribedPlace,
	{ inside, articles }: PlaceContext,
	lang: Lang,
	addresses: ThingAddresses
): Thing {
	const { id, name, altNames, description } = place;
	const address = addresses.page({ kind: 'places', id }, lang);
	return {
		'@type': 'Place',
		'@id': address,
		url: address,
		name: textIn(name, lang),
		alternateName: [
			...otherTexts(name, lang).map(({ text }) => text),
			...Object.values(altNames).flat()
		],
		...(description && { description: textIn(description, lang) }),
		geo: shapeOf(place),
		...(inside.length > 0 && {
			containedInPlace: inside.map((area) => ({
				'@type': 'Place',
				'@id': addresses.page({ kind: 'places', id: area.id }, lang),
				name: textIn(area.name, lang)
			}))
		}),
		...(articles.length > 0 && {
			subjectOf: articles.map((slug) => ({
				'@type': 'Article',
				'@id': articleId(slug, lang, addresses)
			}))
		})
	};
}

/** The article itself, as distinct from our page about it. */
export function articleId(slug: string, lang: Lang, addresses: ThingAddresses): string {
	return `${addresses.page({ kind: 'articles', id: slug }, lang)}#article`;
}

/** A point with its radius in metres as a circle, so that doubt is not lost; an area as its box. */
function shapeOf({ point, precisionM, bbox }: DescribedPlace): Thing {
	if (!point) {
		const [west, south, east, north] = bbox;
		return { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` };
	}
	const [longitude = 0, latitude = 0] = point;
	const midpoint = { '@type': 'GeoCoordinates', latitude, longitude };
	if (precisionM === null) return midpoint;
	return { '@type': 'GeoCircle', geoMidpoint: midpoint, geoRadius: precisionM };
}
