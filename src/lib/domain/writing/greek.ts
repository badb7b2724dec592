import type { Row } from './row';

/** Greek letters that change their form, in lower case without marks. */
export const GREEK_LETTERS: readonly Row[] = [
	{ written: /ς/g, read: 'σ', example: ['δρόμος', 'δρομοσ'] }
];
