import type { Lang, Localized } from '../domain/localized';
import type { Segment } from '../domain/passage';

/** What can be found, published with the index: what an entry of the list of results shows. */
export type SearchDocument =
	PlaceDocument | EventDocument | PassageDocument | ArticleDocument | TownDocument;

interface Named {
	/** Unique among all documents: the path of its page below the language's folder. */
	readonly key: string;
	readonly name: Localized;
}

export interface PlaceDocument extends Named {
	readonly type: 'place';
	readonly id: string;
	readonly altNames: Localized<readonly string[]>;
	readonly kind: string;
	/** Its number and the short name on its signs. */
	readonly also: readonly string[];
}

export interface EventDocument extends Named {
	readonly type: 'event';
	readonly id: string;
	readonly kind: string;
	/** EDTF. */
	readonly date: string;
}

export interface ArticleDocument extends Named {
	readonly type: 'article';
	readonly slug: string;
	readonly publisher: Localized | null;
	/** Language of its title and its quotes. */
	readonly lang: Lang;
	/** EDTF. */
	readonly date: string;
}

export interface PassageDocument {
	readonly type: 'passage';
	readonly key: string;
	/** Slug of its article. */
	readonly article: string;
	/** Fragment of its address in the article's page. */
	readonly id: string;
	readonly paragraph: number;
	/** Language of the quote. */
	readonly lang: Lang;
	/** Publisher of its article. */
	readonly publisher: Localized | null;
	/** When its article was published, EDTF. */
	readonly date: string;
	readonly quote: readonly Segment[];
	readonly gloss: Localized<readonly Segment[]>;
}

/** A town of the basemap: written on the map, but without a page. */
export interface TownDocument extends Named {
	readonly type: 'town';
	/** `[lng, lat]` in degrees. */
	readonly position: readonly [number, number];
}

/** The groups of results, in the order in which they are shown where no town is meant. */
export const RESULT_TYPES = ['place', 'town', 'event', 'passage', 'article'] as const;

export type ResultType = (typeof RESULT_TYPES)[number];

/** A text and its language, a BCP 47 tag. */
export interface TextIn {
	readonly lang: string;
	readonly text: string;
}

/** Every name of what can be found, the first of each language before its other spellings. */
export function namesOf(document: SearchDocument): TextIn[] {
	if (document.type === 'passage') return [];
	const names = Object.entries(document.name).map(([lang, text]) => ({ lang, text }));
	if (document.type !== 'place') return names;
	const others = Object.entries(document.altNames).flatMap(([lang, texts]) =>
		texts.map((text) => ({ lang, text }))
	);
	return [...names, ...others];
}
