import type { Row } from './row';

/** Latin letters that are more than a letter with a mark, in lower case without marks. */
export const LATIN_LETTERS: readonly Row[] = [
	{ written: /ı/g, read: 'i', example: ['kızıl', 'kizil'] },
	{ written: /ß/g, read: 'ss', example: ['straße', 'strasse'] },
	{ written: /œ/g, read: 'oe', example: ['sœur', 'soeur'] },
	{ written: /æ/g, read: 'ae', example: ['cæsar', 'caesar'] },
	{ written: /ø/g, read: 'o', example: ['smørrebrød', 'smorrebrod'] },
	{ written: /ł/g, read: 'l', example: ['złoty', 'zloty'] },
	{ written: /[đð]/g, read: 'd', example: ['garður', 'gardur'] },
	{ written: /þ/g, read: 'th', example: ['þing', 'thing'] }
];
