import type { Options } from 'minisearch';
import { plainText } from '../domain/passage';
import { namesOf, type SearchDocument, type TextIn } from './documents';
import { nameForms, textForms, tonguesOf, wholeForms } from './forms';
import { isArticle } from './sounds';
import { wordsIn } from './words';

/** What is searched: names as one term, words of names, words of quotes, of glosses, the rest. */
export type Field = 'whole' | 'name' | 'quote' | 'gloss' | 'also';

/** All of them, each at the position that is its number in an index. */
export const FIELDS: Field[] = ['whole', 'name', 'quote', 'gloss', 'also'];
/** Keep apart the texts of a document in the one that the library asks for, and each from its language. */
const BETWEEN = { texts: '\n', language: '\t' };

/** The index of an atlas in these languages, the same where it is built and where it is read. */
export function indexOptions(languages: readonly string[]): Options<SearchDocument> {
	const formsOf = remembered((term: string, field: string) => formsIn(field, term, languages));
	return {
		idField: 'key',
		fields: FIELDS,
		extractField: (document, field) =>
			field === 'key'
				? document.key
				: textsOf(document, field)
						.map(({ lang, text }) => lang + BETWEEN.language + text)
						.join(BETWEEN.texts),
		tokenize: (texts, field) =>
			texts.split(BETWEEN.texts).flatMap((each) => {
				const { lang, text } = taken(each);
				if (field === 'whole') return text === '' ? [] : [each];
				return wordsIn(text).map(({ written }) => lang + BETWEEN.language + written.toLowerCase());
			}),
		processTerm: (term, field = '') => formsOf(term, field)
	};
}

function formsIn(field: string, term: string, languages: readonly string[]): string[] {
	const { lang, text } = taken(term);
	const tongues = tonguesOf(languages, [lang]);
	if (field === 'whole') return wholeForms(text, tongues);
	if (field !== 'name') return textForms(text, tongues);
	const forms = nameForms(text, tongues);
	return tongues.romanised && isArticle(forms[0] ?? '') ? [] : forms;
}

/** Words come again and again, and their forms with them. */
function remembered(formsOf: (term: string, field: string) => string[]) {
	const known = new Map<string, string[]>();
	return (term: string, field: string): string[] => {
		const key = field + BETWEEN.texts + term;
		const forms = known.get(key) ?? formsOf(term, field);
		known.set(key, forms);
		return forms;
	};
}

function taken(term: string): TextIn {
	const [lang = '', text = ''] = term.split(BETWEEN.language);
	return { lang, text };
}

function textsOf(document: SearchDocument, field: string): readonly TextIn[] {
	switch (field) {
		case 'whole':
			// Nobody types the whole headline of an article.
			return document.type === 'article' ? [] : namesOf(document);
		case 'name':
			return namesOf(document);
		case 'quote':
			return document.type === 'passage'
				? [{ lang: document.lang, text: plainText(document.quote) }]
				: [];
		case 'gloss':
			return document.type === 'passage'
				? Object.entries(document.gloss).map(([lang, gloss]) => ({ lang, text: plainText(gloss) }))
				: [];
		default:
			return alsoOf(document);
	}
}

function alsoOf(document: SearchDocument): readonly TextIn[] {
	switch (document.type) {
		case 'place':
			return document.also.map((text) => ({ lang: '', text }));
		case 'event':
			return yearsOf(document.date);
		case 'article':
			return [
				...yearsOf(document.date),
				...Object.entries(document.publisher ?? {}).map(([lang, text]) => ({ lang, text }))
			];
		default:
			return [];
	}
}

function yearsOf(edtf: string): TextIn[] {
	return (edtf.match(/\d{4}/g) ?? []).map((text) => ({ lang: '', text }));
}
