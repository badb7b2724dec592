import type { Row } from './row';

/**
 * What transcriptions of one Arabic word have in common, in folded Latin letters: vowels are told
 * apart by their colour alone, `A` for a, e, i and `U` for o and u, and `Y` is a y before a vowel.
 */
export const ROMANISED_ARABIC: readonly Row[] = [
	{ written: /dj/g, read: 'j', example: ['djebel', 'jebel'] },
	{ written: /q/g, read: 'k', example: ['suq', 'suk'] },
	{ written: /(?<=[aeiou])h$/, read: '', example: ['madinah', 'madina'] },
	{ written: /(.)\1+/g, read: '$1', example: ['makka', 'maka'] },
	{ written: /i?y(?=[aeiou])|i(?=[aou]|e$)/g, read: 'Y', example: ['rawiya', 'rawya'] },
	{ written: /(?:a?[ou]|a?w(?![aeiou]))+/g, read: 'U', example: ['shawk', 'shok'] },
	{ written: /[aeiy]+/g, read: 'A', example: ['sheikh', 'shaykh'] }
];

/** The article as English writers set it before sun and moon letters, a word of its own. */
export const ROMANISED_ARTICLE = /^(?:[aeiu]l|[ae](?:sh|s|d|dh|n|r|t|th|z))$/;

/** The article written together with its noun, as in `Alkitab`. */
export const JOINED_ARTICLE = /^[ae]l(?=.{4})/;
