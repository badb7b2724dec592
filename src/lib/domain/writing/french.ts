import type { LanguageTable } from './language';

/** What is elided before a vowel, and plurals. */
export const FRENCH: LanguageTable = {
	letters: [],
	attached: [
		{
			written: /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’](?=..)/u,
			read: '',
			example: ['l’église', 'eglise']
		},
		{ written: /(?<=eau|eu|ou)x$/u, read: '', example: ['bateaux', 'bateau'] },
		{ written: /(?<!e)aux$/u, read: 'al', example: ['canaux', 'canal'] },
		{ written: /(?<=\p{L}{4})s$/u, read: '', example: ['villages', 'village'] }
	]
};
