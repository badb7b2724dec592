/** A day, a month or a year of EDTF, as citation formats write it. */
export interface DateParts {
	/** Year, month and day; the latter two only where they are stated. */
	readonly parts: readonly [number] | readonly [number, number] | readonly [number, number, number];
	/** Marked `~`, `?` or `%`. */
	readonly qualified: boolean;
}

const SINGLE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/**
 * Some day of a span, `[a..b]`, as the interval `a/b`: citation formats know ranges but no sets, and
 * read a range of publication as a day within it. Everything else stays as it is.
 */
export function asRange(edtf: string): string {
	return edtf.replace(/^\[([^,\]]+)\.\.([^,\]]+)\]$/, '$1/$2');
}

/**
 * A single date of EDTF, or the two ends of a closed range, each to the precision it was stated
 * with; `null` for open ranges, sets and whatever else citation formats have no form for.
 */
export function edtfParts(edtf: string): readonly DateParts[] | null {
	const ends = asRange(edtf).split('/').map(single);
	const known = ends.filter((end) => end !== null);
	return known.length === ends.length && ends.length <= 2 ? known : null;
}

function single(text: string): DateParts | null {
	const [, year, month, day, qualifier] = SINGLE.exec(text) ?? [];
	if (year === undefined) return null;
	const qualified = qualifier !== undefined;
	if (month === undefined) return { parts: [Number(year)], qualified };
	if (day === undefined) return { parts: [Number(year), Number(month)], qualified };
	return { parts: [Number(year), Number(month), Number(day)], qualified };
}
