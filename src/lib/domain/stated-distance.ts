/** A distance as it may honestly be written down. */
export interface StatedDistance {
	/** Metres, rounded to `stepM`. */
	readonly metres: number;
	/** How far the true distance may be off, metres, two digits rounded up; `null` where it is not known. */
	readonly plusMinusM: number | null;
	/** The last place that is written, metres, a power of ten. */
	readonly stepM: number;
}

/** Without a stated precision a distance is written in whole kilometres. */
const STEP_WHEN_UNKNOWN_M = 1000;

/**
 * Rounds a distance (metres) to the first digit of its possible error (metres), so that no digit
 * claims more than is known.
 */
export function stateDistance(metres: number, plusMinusM: number | null): StatedDistance {
	const stepM = plusMinusM === null ? STEP_WHEN_UNKNOWN_M : magnitude(Math.max(1, plusMinusM));
	return {
		metres: Math.round(metres / stepM) * stepM,
		plusMinusM: plusMinusM === null ? null : roundUp(Math.max(1, plusMinusM)),
		stepM
	};
}

/** Two digits are enough for an error, and rounding up keeps it one. */
function roundUp(metres: number): number {
	const unit = Math.max(1, magnitude(metres) / 10);
	// What binary fractions add to a round number must not count as a reason to round up.
	return Math.ceil(metres / unit - 1e-9) * unit;
}

/** The power of ten of a number's first digit. */
function magnitude(value: number): number {
	return 10 ** Math.floor(Math.log10(value) + 1e-12);
}
