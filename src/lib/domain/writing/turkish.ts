import type { LanguageTable } from './language';

/** An apostrophe sets off the endings of a proper name; English writers transcribe some letters. */
export const TURKISH: LanguageTable = {
	letters: [
		{ written: /ç/g, read: 'ch', example: ['Çiçek', 'Chichek'] },
		{ written: /ş/g, read: 'sh', example: ['Paşa', 'Pasha'] }
	],
	attached: [{ written: /(?<=..)['’]\p{L}+$/u, read: '', example: ['Ayşe’nin', 'Ayşe'] }]
};
