/** Where a text stands in another, in UTF-16 units: every place, those too that overlap. */
export function occurrences(text: string, wanted: string): number[] {
	const found: number[] = [];
	for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push(at);
	return found;
}
