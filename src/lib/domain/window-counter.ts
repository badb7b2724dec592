import type { TimeWindow } from './timespan';

/** What a window has to reach to count something: a day `by` which it must end or later, and one `until` which it must begin or earlier. */
export interface Reach {
	readonly by: number;
	readonly until: number;
}

/**
 * How many reaches have `by <= to` and `until >= from`, for any window and in O(log² n): a merge sort
 * tree. Stretches that overlap a window are counted by their first and last day; those wholly inside
 * it by their last and first.
 */
export function windowCounter(reaches: readonly Reach[]): (window: TimeWindow) => number {
	const sorted = reaches.toSorted((a, b) => a.by - b.by);
	const bys = Float64Array.from(sorted, ({ by }) => by);
	const levels = levelsOf(Float64Array.from(sorted, ({ until }) => until));
	return ({ from, to }) => {
		let left = countBelow(bys, 0, bys.length, (by) => by <= to);
		let count = 0;
		let start = 0;
		// The first of them, as many as `left`, are cut into blocks that are sorted by `until`.
		for (let level = levels.length - 1; level >= 0; level -= 1) {
			const untils = levels[level];
			const size = 2 ** level;
			if (!untils || left < size) continue;
			const end = start + size;
			count += size - countBelow(untils, start, end, (until) => until < from);
			start = end;
			left -= size;
		}
		return count;
	};
}

/** The values in blocks of 1, 2, 4 and more, each block sorted; what fills no block stays as it was. */
function levelsOf(values: Float64Array): Float64Array[] {
	const levels = [values];
	for (let size = 2; size <= values.length; size *= 2) {
		const halves = levels.at(-1) ?? values;
		const level = Float64Array.from(halves);
		for (let start = 0; start + size <= level.length; start += size) {
			merge(halves, level, start, size);
		}
		levels.push(level);
	}
	return levels;
}

/** Merges the two sorted halves of a block. */
function merge(halves: Float64Array, into: Float64Array, start: number, size: number): void {
	const middle = start + size / 2;
	let [one, other] = [start, middle];
	for (let at = start; at < start + size; at += 1) {
		const [low, high] = [halves[one] ?? 0, halves[other] ?? 0];
		const takesOne = one < middle && (other === start + size || low <= high);
		into[at] = takesOne ? low : high;
		if (takesOne) one += 1;
		else other += 1;
	}
}

/** How many of a sorted part's values, from its beginning on, are as asked. */
function countBelow(
	sorted: Float64Array,
	start: number,
	end: number,
	asked: (value: number) => boolean
): number {
	let [low, high] = [start, end];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (asked(sorted[middle] ?? Infinity)) low = middle + 1;
		else high = middle;
	}
	return low - start;
}
