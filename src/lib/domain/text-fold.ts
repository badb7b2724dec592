/**
 * Arabic and Latin text brought to one form for comparing names: case, marks, tatweel and the
 * spellings that writers exchange (أإآ→ا, ة→ه, ى→ي, ؤ→و, ئ→ي, Persian ی ک) are made equal.
 * One code point may become none, so offsets do not carry over.
 */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}|\u0640/gu, '')
		.replace(/[إأآٱ]/g, 'ا')
		.replace(/[ىیئ]/g, 'ي')
		.replace(/ؤ/g, 'و')
		.replace(/ک/g, 'ك')
		.replace(/ة/g, 'ه')
		.toLowerCase();
}

/** The folded words of a text: runs of letters and digits. */
export function foldedWords(text: string): string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * A folded Arabic word without its article and attached letters (و ف ب ل ك, ال), as long as
 * three letters stay; other words unchanged.
 */
export function stem(word: string): string {
	const stripped = word.replace(/^[وف]?(?:ال|لل|بال|كال|[بلك](?=..))?/u, '');
	return stripped.length >= 3 ? stripped : word;
}

/**
 * True when the texts have a word in common once folded. Attached letters are compared with and
 * without, as no rule tells the ب of `بإدلب` from the ب of `باب`.
 */
export function shareWord(a: string, b: string): boolean {
	const words = new Set(readingsOf(a));
	return readingsOf(b).some((word) => words.has(word));
}

const ATTACHED = [
	'',
	'ال',
	'و',
	'ف',
	'ب',
	'ل',
	'ك',
	'لل',
	'وال',
	'فال',
	'بال',
	'كال',
	'ولل',
	'وب',
	'ول'
];
/** Shorter rests are particles and endings, which would make any two texts share a word. */
const SHORTEST_REST = 2;

function readingsOf(text: string): string[] {
	return foldedWords(text).flatMap((word) =>
		ATTACHED.filter((letters) => word.startsWith(letters))
			.map((letters) => word.slice(letters.length))
			.filter((rest) => rest === word || rest.length >= SHORTEST_REST)
	);
}
