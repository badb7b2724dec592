import { possibleSpan, type DayRange, type Existence } from './timespan';

/**
 * The days from the first on which any of these may have existed to the last, both inclusive;
 * an end is `null` where one of them is open there. What is not dated at all is left out, and
 * the answer is `null` when that leaves nothing.
 */
export function spanOf(existences: readonly Existence[]): DayRange | null {
	const dated = existences.filter(({ start, end }) => start || end).map(possibleSpan);
	const [first, ...others] = dated;
	if (!first) return null;
	return others.reduce(
		(span, { earliest, latest }) => ({
			earliest: outermost(Math.min, span.earliest, earliest),
			latest: outermost(Math.max, span.latest, latest)
		}),
		first
	);
}

function outermost(
	choose: (a: number, b: number) => number,
	a: number | null,
	b: number | null
): number | null {
	return a === null || b === null ? null : choose(a, b);
}
