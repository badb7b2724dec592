/** A value of a CSV field; `null` is an empty one. */
export type CsvValue = string | number | null;

/**
 * Rows as CSV (RFC 4180): fields in quotes where they need it, lines ended by CR LF. It opens with a
 * byte order mark, without which spreadsheets read Arabic as something else; programs for statistics
 * pass over it or are told to, see `geodata/README.md`.
 */
export function csvOf(rows: readonly (readonly CsvValue[])[]): string {
	return `\uFEFF${csvLines(rows)}`;
}

/** The same for other programs to read, without the byte order mark. */
export function csvLines(rows: readonly (readonly CsvValue[])[]): string {
	return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: CsvValue): string {
	const text = value === null ? '' : String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
