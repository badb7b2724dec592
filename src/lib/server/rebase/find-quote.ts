/** Where a text stands in another, in UTF-16 units: every place, those too that overlap. */
export function occurrences(text: string, wanted: string): number[] {
	const found: number[] = [];
	for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push(at);
	return found;
}

/** Counts the code points before offsets in UTF-16 units, which must be asked for in ascending order. */
export function codePointsBefore(text: string): (offset: number) => number {
	let [unit, points] = [0, 0];
	return (offset) => {
		while (unit < offset) {
			unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
			points++;
		}
		return points;
	};
}
