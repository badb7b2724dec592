/** A written word, how wide it is on the page, and how wide in one piece in the same font, CSS pixels. */
export interface DrawnWord {
	readonly word: string;
	readonly drawn: number;
	readonly unbroken: number;
}

/**
 * Measures every Arabic word in what a selector finds. It runs in the page, and so stands alone.
 * Letters that do not join across the edge of an element make a word wider.
 */
export function wordsDrawn(selector: string): DrawnWord[] {
	const measured: { word: string; ranges: Range[]; probe: HTMLElement }[] = [];
	for (const text of document.querySelectorAll<HTMLElement>(selector)) {
		const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
		const nodes: Text[] = [];
		while (walker.nextNode())
			if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
		const written = nodes.map(({ data }) => data).join('');
		for (const { 0: word, index } of written.matchAll(/[\p{Script=Arabic}\p{M}\u0640]+/gu)) {
			let start = 0;
			const ranges: Range[] = [];
			for (const node of nodes) {
				const from = Math.max(index - start, 0);
				const to = Math.min(index + word.length - start, node.length);
				start += node.length;
				if (from >= to) continue;
				const range = document.createRange();
				range.setStart(node, from);
				range.setEnd(node, to);
				ranges.push(range);
			}
			const probe = document.createElement('span');
			probe.textContent = word;
			probe.style.position = 'absolute';
			probe.style.whiteSpace = 'nowrap';
			measured.push({ word, ranges, probe });
		}
		text.append(...measured.map(({ probe }) => probe).filter((probe) => !probe.isConnected));
	}
	const words = measured.map(({ word, ranges, probe }) => ({
		word,
		drawn: ranges
			.flatMap((range) => [...range.getClientRects()])
			.reduce((sum, { width }) => sum + width, 0),
		unbroken: probe.getBoundingClientRect().width
	}));
	for (const { probe } of measured) probe.remove();
	return words;
}

/** The words that are not as wide as in one piece; what rounding makes of a width is no difference. */
export function brokenAmong(words: readonly DrawnWord[]): DrawnWord[] {
	return words.filter(({ drawn, unbroken }) => Math.abs(drawn - unbroken) > 1);
}
