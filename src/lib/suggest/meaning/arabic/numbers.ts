import { wordSet } from './stems';

export const ONE_OF = wordSet('إحدى أحد واحدة إحدي');

/** Number words by their value, in both genders, folded by {@link wordSet}. */
const NUMBERS: readonly (readonly [number, ReadonlySet<string>])[] = [
	[2, wordSet('نقطتي اثنتين اثنين اثنتان')],
	[3, wordSet('ثلاث ثلاثة')],
	[4, wordSet('أربع أربعة')],
	[5, wordSet('خمس خمسة')],
	[6, wordSet('ست ستة')],
	[7, wordSet('سبع سبعة')],
	[8, wordSet('ثماني ثمانية ثمان')],
	[9, wordSet('تسع تسعة')],
	[10, wordSet('عشر عشرة')]
];

/** Twelve and eleven are two words of which the first says which. */
const TEENS: readonly (readonly [number, ReadonlySet<string>])[] = [
	[11, wordSet('إحدى أحد')],
	[12, wordSet('اثنتي اثنتا اثني اثنا')],
	[13, wordSet('ثلاث ثلاثة')],
	[14, wordSet('أربع أربعة')]
];
const TEN = wordSet('عشرة عشر');

/** The number that ends with this word, behind an optional other: digits or words. */
export function numberEnding(
	word: string,
	previous: string
): { value: number; words: number } | null {
	if (/^\d{1,4}$/u.test(word)) return { value: Number(word), words: 1 };
	if (TEN.has(word)) {
		const teen = TEENS.find(([, words]) => words.has(previous.replace(/^[وب](?=ا)/u, '')));
		if (teen) return { value: teen[0], words: 2 };
	}
	const found = NUMBERS.find(
		([, words]) => words.has(word) || words.has(word.replace(/^[وب](?=..)/u, ''))
	);
	return found ? { value: found[0], words: 1 } : null;
}
