/** Distances that a scale bar may stand for, metres. */
const ROUND = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map(
	(km) => km * 1000
);

/** The largest round distance within `longest` metres; the smallest of all where none is. */
export function roundDistance(longest: number): number {
	return ROUND.findLast((each) => each <= longest) ?? 100;
}
