import type { Article } from '../../../domain/article';
import type { Atlas, Reference } from '../../../domain/atlas';
import { textIn, type Lang } from '../../../domain/localized';
import type { Place } from '../../../domain/place';
import { foldedWords } from '../../../domain/text-fold';
import type { Addresses } from '../addresses';
import { whenDated, yearOf, type LpfWhen } from './when';

/** Where a name is found. */
export interface Citation {
	readonly label: string;
	/** Year of publication, where it is known. */
	readonly year?: number;
	readonly '@id': string;
}

/** A name with what attests it. */
export interface NameAttestation {
	readonly toponym: string;
	readonly lang: Lang;
	readonly citations: readonly Citation[];
	/** When it was written so: the earliest publication that has it. */
	readonly when?: LpfWhen;
}

/**
 * Every name of a place with its citations: the passages in which it is written, by their links to
 * this place alone, or else the atlas itself, whose editors write it so.
 */
export function attestedNames(
	atlas: Atlas,
	place: Place,
	references: readonly Reference[],
	addresses: Addresses
): NameAttestation[] {
	return atlas.metadata.languages.flatMap((lang) => {
		const toponyms = new Set([place.name[lang] ?? [], place.altNames[lang] ?? []].flat());
		return [...toponyms].map((toponym) => {
			const found = references.filter(
				(reference) => reference.article.lang === lang && hasName(reference, place, toponym)
			);
			const [first] = found;
			const when = first && whenDated(first.article.published);
			const citations = found.map((reference) => citationOf(reference, addresses));
			return {
				toponym,
				lang,
				citations: citations.length > 0 ? citations : [ownCitation(atlas, place, lang, addresses)],
				...(when && { when })
			};
		});
	});
}

/** True when a link that means this place and no other holds the name, word for word. */
function hasName({ mentions }: Reference, { id }: Place, name: string): boolean {
	const wanted = ` ${foldedWords(name).join(' ')} `;
	return mentions.some(
		({ target, text }) =>
			target.ids.length === 1 &&
			target.ids[0] === id &&
			` ${foldedWords(text).join(' ')} `.includes(wanted)
	);
}

function citationOf({ article, passage }: Reference, addresses: Addresses): Citation {
	const year = yearOf(article.published);
	return {
		label: `${titleOf(article)} (${article.published.edtf})`,
		...(year !== null && { year }),
		'@id': addresses.article(article.slug, passage.id)
	};
}

function titleOf({ title, lang, publisher, republishes }: Article): string {
	const named = publisher ?? republishes;
	return named ? `${textIn(named, lang)}: ${textIn(title, lang)}` : textIn(title, lang);
}

function ownCitation(
	{ metadata }: Atlas,
	{ id }: Place,
	lang: Lang,
	addresses: Addresses
): Citation {
	return {
		label: `${textIn(metadata.title, lang)}: ${textIn(metadata.subtitle, lang)}`,
		'@id': addresses.place(id, lang)
	};
}
