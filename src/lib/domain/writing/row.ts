/** One rule of a table of writing: what stands in a word, and as what it is read. */
export interface Row {
	readonly written: RegExp;
	readonly read: string;
	/** Two spellings that this row makes meet. */
	readonly example: readonly [string, string];
}

/** A text with every row applied, in their order. */
export function respell(text: string, rows: readonly Row[]): string {
	return rows.reduce((read, row) => read.replace(row.written, row.read), text);
}

/** A word and whatever is left of it when each row, in their order, is applied or is not. */
export function restsOf(word: string, rows: readonly Row[]): string[] {
	return rows.reduce<string[]>(
		(rests, row) => [...new Set(rests.flatMap((rest) => [rest, respell(rest, [row])]))],
		[word]
	);
}
