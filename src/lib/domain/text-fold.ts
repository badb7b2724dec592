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
