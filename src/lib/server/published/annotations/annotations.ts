import type { Article } from '../../../domain/article';
import type { Atlas } from '../../../domain/atlas';
import { DATA_LICENCE } from '../../../domain/data-files';
import { textIn } from '../../../domain/localized';
import { mentionsOf, plainText, type Mention, type Passage } from '../../../domain/passage';
import type { Addresses } from '../addresses';
import { resourceIn, targetOf, type Target, type TextResource } from './target';

/** Our words about a run of text. */
interface TextualBody extends TextResource {
	readonly type: 'TextualBody';
	readonly value: string;
	readonly purpose: 'describing' | 'commenting';
}

/** An annotation of the Web Annotation Data Model. */
export interface Annotation {
	readonly id: string;
	readonly type: 'Annotation';
	/** `identifying`: the text names this; `linking`: it may mean this; `describing`: our gloss. */
	readonly motivation: 'identifying' | 'linking' | 'describing';
	readonly body: string | TextualBody | readonly (string | TextualBody)[];
	readonly target: Target;
}

/** All annotations as one collection with a single page. */
export interface AnnotationCollection {
	readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
	readonly id: string;
	readonly type: 'AnnotationCollection';
	readonly label: string;
	readonly rights: string;
	readonly total: number;
	readonly first: {
		readonly id: string;
		readonly type: 'AnnotationPage';
		readonly partOf: string;
		readonly startIndex: 0;
		readonly items: readonly Annotation[];
	};
}

/** Every passage with its gloss, and every mention with what it means, in the order of the texts. */
export function annotations(atlas: Atlas, addresses: Addresses): AnnotationCollection {
	const id = addresses.file('annotations.jsonld');
	const items = atlas.articles.flatMap((article) =>
		article.passages.flatMap((passage) => [
			...glossOf(article, passage, addresses),
			...mentionsOf(passage).map((mention) => linkOf(article, passage, mention, addresses))
		])
	);
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id,
		type: 'AnnotationCollection',
		label: `${textIn(atlas.metadata.title, 'en')}: ${textIn(atlas.metadata.subtitle, 'en')}`,
		rights: DATA_LICENCE,
		total: items.length,
		first: { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items }
	};
}

/** The glosses of a passage as one annotation; none where it has no gloss. */
function glossOf(article: Article, passage: Passage, addresses: Addresses): Annotation[] {
	const bodies = Object.entries(passage.gloss).map(([lang, gloss]): TextualBody => ({
		type: 'TextualBody',
		value: plainText(gloss),
		purpose: 'describing',
		...resourceIn(lang)
	}));
	const [only, ...others] = bodies;
	if (!only) return [];
	return [
		{
			id: idOf(article, 'passage', passage.at, addresses),
			type: 'Annotation',
			motivation: 'describing',
			body: others.length > 0 ? bodies : only,
			target: targetOf(article, passage, passage.at, addresses)
		}
	];
}

function linkOf(
	article: Article,
	passage: Passage,
	{ start, end, target }: Mention,
	addresses: Addresses
): Annotation {
	const bodies = target.ids.map((id) =>
		target.type === 'event' ? addresses.event(id) : addresses.place(id)
	);
	const [only] = bodies;
	const one = bodies.length === 1 && only !== undefined;
	return {
		id: idOf(article, 'mention', [start, end], addresses),
		type: 'Annotation',
		motivation: one ? 'identifying' : 'linking',
		// Not a `Choice`: of that a reader that cannot choose takes the first, as if it were known.
		body: one ? only : [...bodies, ONE_OF_THESE],
		target: targetOf(article, passage, [start, end], addresses)
	};
}

const ONE_OF_THESE: TextualBody = {
	type: 'TextualBody',
	value: 'The text means one of these and does not say which.',
	purpose: 'commenting',
	...resourceIn('en')
};

/** Named by where it stands, so that the name lasts as long as the original does. */
function idOf(
	{ slug }: Article,
	what: 'passage' | 'mention',
	[start, end]: readonly [number, number],
	addresses: Addresses
): string {
	return `${addresses.file('annotations.jsonld')}#${slug}-${what}-${start}-${end}`;
}
