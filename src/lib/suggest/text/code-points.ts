const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** Gives, for offsets of a text in UTF-16 units, how many code points stand before them. */
export function codePointCounter(text: string): (offset: number) => number {
	const pairs = [...positionsOf(PAIR, text)];
	if (pairs.length === 0) return (offset) => offset;
	return (offset) => {
		let [from, to] = [0, pairs.length];
		while (from < to) {
			const middle = (from + to) >> 1;
			if ((pairs[middle] ?? 0) < offset) from = middle + 1;
			else to = middle;
		}
		return offset - from;
	};
}

function* positionsOf(pattern: RegExp, text: string): Generator<number> {
	for (const { index } of text.matchAll(pattern)) yield index;
}
