import type { Options } from 'minisearch';
import { plainText } from '../domain/passage';
import { namesOf, type SearchDocument } from './documents';
import { isArticle, nameForms, textForms, wholeForms } from './forms';
import { wordsIn } from './words';

/** What is searched: names as one term, words of names, words of quotes, of glosses, the rest. */
export type Field = 'whole' | 'name' | 'quote' | 'gloss' | 'also';

const FIELDS: Field[] = ['whole', 'name', 'quote', 'gloss', 'also'];
/** Keeps the names of a document apart in the one text that the library asks for. */
const BETWEEN = '\n';

/** The index, the same where it is built and where it is read. */
export const INDEX_OPTIONS: Options<SearchDocument> = {
	idField: 'key',
	fields: FIELDS,
	extractField: (document, field) =>
		field === 'key' ? document.key : textsOf(document, field).join(BETWEEN),
	tokenize: (text, field) =>
		field === 'whole'
			? text.split(BETWEEN).filter((name) => name !== '')
			: wordsIn(text).map(({ folded }) => folded),
	processTerm: (term, field) => {
		if (field === 'whole') return wholeForms(term);
		if (field === 'name') return isArticle(term) ? null : nameForms(term);
		return textForms(term);
	}
};

function textsOf(document: SearchDocument, field: string): readonly string[] {
	switch (field) {
		case 'whole':
			// Nobody types the whole headline of an article.
			return document.type === 'article' ? [] : namesOf(document);
		case 'name':
			return namesOf(document);
		case 'quote':
			return document.type === 'passage' ? [plainText(document.quote)] : [];
		case 'gloss':
			return document.type === 'passage' ? Object.values(document.gloss).map(plainText) : [];
		default:
			return alsoOf(document);
	}
}

function alsoOf(document: SearchDocument): readonly string[] {
	switch (document.type) {
		case 'place':
			return document.also;
		case 'event':
			return yearsOf(document.date);
		case 'article':
			return [...yearsOf(document.date), ...Object.values(document.publisher ?? {})];
		default:
			return [];
	}
}

function yearsOf(edtf: string): string[] {
	return edtf.match(/\d{4}/g) ?? [];
}
