import type { TimeWindow } from '$lib/domain/timespan';

/** A row, from 0, for each stretch of time, so that no two of a row share a day; given in the order of their beginnings. */
export function pack(stretches: readonly TimeWindow[]): number[] {
	const ends: number[] = [];
	return stretches.map(({ from, to }) => {
		const free = ends.findIndex((end) => end < from);
		const row = free === -1 ? ends.length : free;
		ends[row] = to;
		return row;
	});
}
