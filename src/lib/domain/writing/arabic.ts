import type { LanguageTable } from './language';
import type { Row } from './row';

/** Letters that writers of Arabic script exchange; hamza and madda fall with the other marks. */
export const ARABIC_LETTERS: readonly Row[] = [
	{ written: /\u0640/g, read: '', example: ['كـتـاب', 'كتاب'] },
	{ written: /ٱ/g, read: 'ا', example: ['ٱلكتاب', 'الكتاب'] },
	{ written: /[ىی]/g, read: 'ي', example: ['مستشفى', 'مستشفي'] },
	{ written: /ة/g, read: 'ه', example: ['مدينة', 'مدينه'] },
	{ written: /ک/g, read: 'ك', example: ['کتاب', 'كتاب'] }
];

/** The article of a noun: a name is the same with and without it. */
export const ARABIC_ARTICLE = /^ال(?=..)/u;

/**
 * What Arabic attaches to a word. No rule tells the ب of "in a house" from that of "gate", so that
 * a word is always found as it stands as well.
 */
export const ARABIC: LanguageTable = {
	letters: [],
	attached: [
		{ written: /^[وف](?=..)/u, read: '', example: ['وكتاب', 'كتاب'] },
		{ written: /^[بكل](?=..)/u, read: '', example: ['بكتاب', 'كتاب'] },
		{ written: /^لل(?=..)/u, read: '', example: ['وللكتاب', 'كتاب'] },
		{ written: ARABIC_ARTICLE, read: '', example: ['بالكتاب', 'كتاب'] },
		{ written: /(?<=..)(?:ها|هما?)$/u, read: '', example: ['كتابهم', 'كتاب'] }
	]
};
