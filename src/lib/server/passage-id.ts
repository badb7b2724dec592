/** The ids that passages have had: by the rule below, or by the one before it (`p-7`, `p-7-2`). */
export const PASSAGE_ID = /^(?:at|p)-\d+(?:-\d+)?$/;

/** A passage as far as its address depends on it. */
interface Addressed {
	readonly id?: string | undefined;
	readonly at: readonly [number, number];
}

/**
 * The fragment of a passage's address: the id that its file states, which outlives its offsets, or
 * else where it begins: `at-126` at code point 126 of the original. Whatever is quoted before or
 * after it leaves it as it is.
 */
export function passageIdOf({ id, at: [start] }: Addressed): string {
	return id ?? `at-${start}`;
}
