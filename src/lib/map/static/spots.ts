import type { Point, Rect } from './frame';
import type { Spot } from './labels';

/** Round a symbol: beside it first, reading direction last, because names of both are centred. */
export function spotsRound(at: Point, offset: number): Spot[] {
	return (['below', 'above', 'right', 'left'] as const).map((side) => ({ at, side, offset }));
}

/** Where a line may carry its name: along it, the middle first, above and below. */
export function spotsAlong(
	lines: readonly (readonly Point[])[],
	seen: Rect,
	offset: number
): Spot[] {
	const points = lines.flatMap((line) => along(line)).filter((point) => isIn(point, seen));
	return fromTheMiddle(points).flatMap((at): Spot[] =>
		offset === 0
			? [{ at, side: 'centre', offset }]
			: (['above', 'below', 'right', 'left'] as const).map((side) => ({ at, side, offset }))
	);
}

/** Where an area may carry its name: on a grid inside it and inside what is seen, the middle first. */
export function spotsInside(rings: readonly (readonly Point[])[], seen: Rect): Spot[] {
	const inSight = rings
		.flat()
		.map(([x, y]): Point => [
			Math.max(seen.left, Math.min(seen.right, x)),
			Math.max(seen.top, Math.min(seen.bottom, y))
		]);
	if (inSight.length === 0) return [];
	const xs = inSight.map(([x]) => x);
	const ys = inSight.map(([, y]) => y);
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	const middle: Point = [(left + right) / 2, (top + bottom) / 2];
	const steps = Array.from({ length: GRID }, (_, index) => (index + 0.5) / GRID);
	return steps
		.flatMap((row) =>
			steps.map((column): Point => [left + column * (right - left), top + row * (bottom - top)])
		)
		.filter((point) => contains(rings, point))
		.sort((a, b) => distance(a, middle) - distance(b, middle))
		.map((at) => ({ at, side: 'centre', offset: 0 }));
}

/** Rows and columns of the grid of candidates inside an area. */
const GRID = 9;

/** Points along a line, no farther apart than this many units. */
const STEP = 30;

function along(line: readonly Point[]): Point[] {
	return line.flatMap((end, index) => {
		const start = line[index - 1];
		if (!start) return [end];
		const pieces = Math.max(1, Math.ceil(distance(start, end) / STEP));
		return Array.from({ length: pieces }, (_, piece): Point => {
			const share = (piece + 1) / pieces;
			return [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
		});
	});
}

function fromTheMiddle(points: readonly Point[]): Point[] {
	const middle = (points.length - 1) / 2;
	return points
		.map((point, index) => ({ point, off: Math.abs(index - middle) }))
		.sort((a, b) => a.off - b.off)
		.map(({ point }) => point);
}

function isIn([x, y]: Point, { left, top, right, bottom }: Rect): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}

function distance(a: Point, b: Point): number {
	return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Even–odd rule. */
function contains(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
	let inside = false;
	for (const ring of rings) {
		for (const [index, [ax, ay]] of ring.entries()) {
			const [bx, by] = ring[index - 1] ?? ring.at(-1) ?? [ax, ay];
			if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
		}
	}
	return inside;
}
