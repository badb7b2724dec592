import type { LanguageTable } from './language';

/** Possessives and plurals. */
export const ENGLISH: LanguageTable = {
	letters: [],
	attached: [
		{ written: /['’]s$/u, read: '', example: ['teacher’s', 'teacher'] },
		{ written: /(?<=\p{L}{4})s$/u, read: '', example: ['villages', 'village'] }
	]
};
