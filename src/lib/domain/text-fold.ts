const DIGIT_ZEROS = { arabic: 0x0660, persian: 0x06f0 };

/**
 * Arabic and Latin text brought to one form for comparing names: case, marks, tatweel, apostrophes
 * and the spellings that writers exchange (أإآ→ا, ة→ه, ى→ي, ؤ→و, ئ→ي, Persian ی ک, Turkish ı,
 * Arabic digits) are made equal. One code point may become none, so offsets do not carry over.
 */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}|[\u0640ʿʾʼ'‘’]/gu, '')
		.replace(/[\u0660-\u0669]/g, (digit) => westernDigit(digit, DIGIT_ZEROS.arabic))
		.replace(/[\u06F0-\u06F9]/g, (digit) => westernDigit(digit, DIGIT_ZEROS.persian))
		.replace(/[إأآٱ]/g, 'ا')
		.replace(/[ىیئ]/g, 'ي')
		.replace(/ؤ/g, 'و')
		.replace(/ک/g, 'ك')
		.replace(/ة/g, 'ه')
		.toLowerCase()
		.replace(/ı/g, 'i');
}

function westernDigit(digit: string, zero: number): string {
	return String((digit.codePointAt(0) ?? zero) - zero);
}

/** The folded words of a text: runs of letters and digits. */
export function foldedWords(text: string): string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const ATTACHED = [
	...['', 'ال', 'لل', 'وال', 'فال', 'بال', 'كال', 'ولل'],
	...['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل']
];
/** "Its", "their" at the end of a word. */
const POSSESSIVES = ['', 'ها', 'هم', 'هما'];
/** Shorter rests are particles and endings, which would make any two texts share a word. */
const SHORTEST_REST = 2;

/**
 * A folded word as it stands, and without the letters that Arabic attaches in front (و ف ب ل ك,
 * ال) and the possessives behind: no rule tells the ب of `بادلب` ("in Idlib") from that of `باب`
 * ("gate").
 */
export function readingsOf(word: string): string[] {
	const rests = ATTACHED.filter((letters) => word.startsWith(letters)).flatMap((letters) =>
		POSSESSIVES.filter((ending) => word.endsWith(ending)).map((ending) =>
			word.slice(letters.length, word.length - ending.length)
		)
	);
	return rests.filter((rest) => rest === word || rest.length >= SHORTEST_REST);
}

/** True when the texts have a word in common once folded, with or without attached letters. */
export function shareWord(a: string, b: string): boolean {
	const words = new Set(foldedWords(a).flatMap(readingsOf));
	return foldedWords(b)
		.flatMap(readingsOf)
		.some((word) => words.has(word));
}
