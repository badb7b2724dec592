import { ARABIC } from './arabic';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import type { Row } from './row';
import { TURKISH } from './turkish';

/** What a language adds to the folding of its script, for words in lower case with their marks. */
export interface LanguageTable {
	/** Letters that have a second spelling, respelt all at once. */
	readonly letters: readonly Row[];
	/** What may be attached to a word, in the order in which it is taken off. */
	readonly attached: readonly Row[];
}

const TABLES: ReadonlyMap<string, LanguageTable> = new Map([
	['ar', ARABIC],
	['de', GERMAN],
	['en', ENGLISH],
	['fr', FRENCH],
	['tr', TURKISH]
]);

/** Languages with a table. */
export const TABLED_LANGUAGES: readonly string[] = [...TABLES.keys()];

const PLAIN: LanguageTable = { letters: [], attached: [] };

/** The table of a language by its BCP 47 tag; one without rules where there is none. */
export function tableOf(language: string): LanguageTable {
	return TABLES.get(primary(language)) ?? PLAIN;
}

/** True when one of the languages is Arabic, so that names in Latin letters may transcribe it. */
export function isArabicAmong(languages: readonly string[]): boolean {
	return languages.some((language) => primary(language) === 'ar');
}

function primary(tag: string): string {
	return tag.split('-')[0] ?? tag;
}
