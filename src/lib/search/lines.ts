import { localizedText, otherTexts, type Lang } from '../domain/localized';
import type {
	ArticleDocument,
	EventDocument,
	PassageDocument,
	PlaceDocument,
	SearchDocument,
	TownDocument
} from './documents';
import { excerptsOf, isHit, markName, type Excerpts, type Run } from './marks';
import type { Hit } from './outcome';

/** A name of what was found, what of it was found marked. */
export interface MarkedName {
	readonly lang: Lang;
	readonly runs: readonly Run[];
}

/** What a result shows that is found by its name. */
export interface NamedLine {
	readonly document: PlaceDocument | EventDocument | ArticleDocument | TownDocument;
	readonly name: MarkedName;
	/** Its names in the other languages. */
	readonly others: readonly MarkedName[];
	/** The spelling by which it was found, where none of its names shows it. */
	readonly spelling: MarkedName | null;
}

/** What a result shows that is a passage. */
export interface PassageLine {
	/** Without its texts, of which the excerpts show enough. */
	readonly document: Omit<PassageDocument, 'quote' | 'gloss'>;
	readonly excerpts: Excerpts;
}

export type Line = NamedLine | PassageLine;

/** True for a line that shows a passage. */
export function isPassageLine(line: Line): line is PassageLine {
	return line.document.type === 'passage';
}

/** What a hit shows to readers of a language. */
export function lineOf({ document, terms, through }: Hit, lang: Lang): Line {
	if (document.type !== 'passage') return namedLine(document, terms, lang);
	const { type, key, article, id, paragraph, publisher, date } = document;
	return {
		document: { type, key, article, id, paragraph, lang: document.lang, publisher, date },
		excerpts: excerptsOf({ document, terms, through }, lang)
	};
}

function namedLine(
	document: Exclude<SearchDocument, PassageDocument>,
	terms: ReadonlySet<string>,
	lang: Lang
): NamedLine {
	const marked = (text: string, of: Lang) => ({ lang: of, runs: markName(text, of, terms) });
	const shown = localizedText(document.name, lang);
	const name = marked(shown.text, shown.lang);
	const others = otherTexts(document.name, lang).map((other) => marked(other.text, other.lang));
	const isShown = [name, ...others].some(({ runs }) => isHit(runs));
	const spellings =
		isShown || document.type !== 'place'
			? []
			: [lang, ...Object.keys(document.altNames).filter((each) => each !== lang)].flatMap((each) =>
					(document.altNames[each] ?? []).map((text) => marked(text, each))
				);
	return { document, name, others, spelling: spellings.find(({ runs }) => isHit(runs)) ?? null };
}
