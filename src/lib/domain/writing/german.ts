import type { LanguageTable } from './language';

/** Umlauts have a second spelling besides that without their dots. */
export const GERMAN: LanguageTable = {
	letters: [
		{ written: /ä/g, read: 'ae', example: ['Jäger', 'Jaeger'] },
		{ written: /ö/g, read: 'oe', example: ['Schön', 'Schoen'] },
		{ written: /ü/g, read: 'ue', example: ['Müller', 'Mueller'] }
	],
	attached: []
};
