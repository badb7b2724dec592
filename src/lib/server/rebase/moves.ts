import { codePointLength } from '../../domain/passage';
import { occurrences } from './find-quote';

/** A quote with its offsets, in code points. */
export interface Quoted {
	readonly at: readonly [number, number];
	readonly text: string;
}

/** Where a quote stands in a text that was saved anew. */
export type Move =
	| { readonly found: 'once'; readonly at: readonly [number, number] }
	| { readonly found: 'never' }
	/** It stands several times, and which of these it is cannot be told: where each begins. */
	| { readonly found: 'often'; readonly starts: readonly number[] };

/**
 * Finds quotes, given in the order of the text, again in another. Of several places the one is taken
 * that lies as far from where the quote was as the nearest quote that stands only once.
 */
export function movesOf(quotes: readonly Quoted[], text: string): Move[] {
	const starts = quotes.map(({ text: quote }) =>
		occurrences(text, quote).map((unit) => codePointLength(text.slice(0, unit)))
	);
	const shifts = quotes.map(({ at }, index) => {
		const [only, ...others] = starts[index] ?? [];
		return only === undefined || others.length > 0 ? null : only - at[0];
	});
	return quotes.map(({ at: [start, end] }, index): Move => {
		const found = starts[index] ?? [];
		const taken =
			found.length > 1 ? found.find((each) => each - start === nearest(shifts, index)) : found[0];
		if (taken !== undefined) return { found: 'once', at: [taken, taken + end - start] };
		return found.length > 0 ? { found: 'often', starts: found } : { found: 'never' };
	});
}

/** The shift of the nearest quote that has one; `null` where those before and behind disagree. */
function nearest(shifts: readonly (number | null)[], index: number): number | null {
	const before = shifts.slice(0, index).findLast((shift) => shift !== null);
	const after = shifts.slice(index + 1).find((shift) => shift !== null);
	if (before === undefined || after === undefined || before === after)
		return before ?? after ?? null;
	return null;
}
