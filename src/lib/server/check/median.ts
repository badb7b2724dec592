/** Values in rising order. */
export function rising(values: readonly number[]): readonly number[] {
	return values.toSorted((a, b) => a - b);
}

/**
 * The middle of rising values of which one, `left`, is left out, or the mean of the two middle ones;
 * `NaN` of nothing.
 */
export function medianWithout(left: number, values: readonly number[]): number {
	const count = values.length - 1;
	// What stands behind the one left out moves up by one.
	const nth = (at: number) => {
		const value = values[at] ?? NaN;
		return value < left ? value : (values[at + 1] ?? NaN);
	};
	return (nth(Math.ceil(count / 2) - 1) + nth(Math.floor(count / 2))) / 2;
}
