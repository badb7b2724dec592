import type { Passage } from './passage';

/** A passage of an article with the number of whole paragraphs left out just before it. */
export interface PassageAfterGap {
	readonly passage: Passage;
	readonly skipped: number;
}

/** Passages in text order with the gaps between them; `after` counts the paragraphs left out at the end. */
export function withGaps(
	passages: readonly Passage[],
	paragraphs: number
): { readonly passages: PassageAfterGap[]; readonly after: number } {
	// The title is paragraph 0; an unquoted title is no gap, it stands at the page's head.
	let last = 0;
	const marked = passages.map((passage) => {
		const skipped = Math.max(0, passage.paragraph - last - 1);
		last = Math.max(last, passage.paragraph);
		return { passage, skipped };
	});
	return { passages: marked, after: paragraphs - last };
}
