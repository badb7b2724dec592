import type { Article } from '../article';
import { textIn, type Lang, type Localized } from '../localized';
import { parseDay } from '../timespan';
import { articleId } from './place';
import type { Thing, ThingAddresses } from './thing';

/**
 * A source text as schema.org's `Article`, described by our page. What the data do not know is
 * left out: its author, often its publisher and its own address, and a date that is not one certain day.
 */
export function articleThing(
	article: Article,
	names: Readonly<Record<string, Localized>>,
	lang: Lang,
	addresses: ThingAddresses
): Thing {
	const { slug, title, publisher, republishes, published, original } = article;
	return {
		'@type': 'Article',
		'@id': articleId(slug, lang, addresses),
		mainEntityOfPage: addresses.page({ kind: 'articles', id: slug }, lang),
		...(original.url && { url: original.url }),
		...(original.archivedUrl && { archivedAt: original.archivedUrl }),
		headline: textIn(title, article.lang),
		...(lang !== article.lang && { alternativeHeadline: textIn(title, lang) }),
		inLanguage: article.lang,
		...(parseDay(published.edtf) !== null && { datePublished: published.edtf }),
		...(publisher && { publisher: organisation(publisher, lang) }),
		...(republishes && {
			isBasedOn: { '@type': 'CreativeWork', publisher: organisation(republishes, lang) }
		}),
		mentions: placesOf(article).map((id) => ({
			'@type': 'Place',
			'@id': addresses.page({ kind: 'places', id }, lang),
			name: textIn(names[id] ?? { [lang]: id }, lang)
		}))
	};
}

/** The places that its links mean for certain. */
function placesOf({ passages }: Article): string[] {
	const ids = passages.flatMap(({ quote }) =>
		quote.flatMap(({ target }) =>
			target?.type === 'place' && target.ids.length === 1 ? target.ids : []
		)
	);
	return [...new Set(ids)];
}

function organisation(name: Localized, lang: Lang): Thing {
	return { '@type': 'Organization', name: textIn(name, lang) };
}
