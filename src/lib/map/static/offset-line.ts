import type { Point } from './frame';

/** Below this a corner is too sharp to reach out as far as its sides would meet. */
const SHARPEST = 0.5;

/** A line or a closed ring moved to its right, seen along it, by so many units. */
export function offsetLine(points: readonly Point[], offset: number, closed: boolean): Point[] {
	if (offset === 0) return [...points];
	const ring = closed ? points.slice(0, -1) : points;
	const at = (index: number) =>
		closed ? ring.at(index % ring.length) : ring[Math.max(0, Math.min(ring.length - 1, index))];
	const moved = ring.map((point, index): Point => {
		const [before, after] = [at(index - 1) ?? point, at(index + 1) ?? point];
		const normals = [normal(before, point), normal(point, after)].flatMap((each) => each ?? []);
		const [x, y] = [sum(normals, 0), sum(normals, 1)];
		// Both sides of a corner are as far off: the sharper it is, the farther its point.
		const length = Math.max((x * x + y * y) / normals.length, SHARPEST);
		return [point[0] + (x / length) * offset, point[1] + (y / length) * offset];
	});
	const [first] = moved;
	return closed && first ? [...moved, first] : moved;
}

/** Unit vector to the right of a step, y down; `null` for a step that goes nowhere. */
function normal([ax, ay]: Point, [bx, by]: Point): [Point] | null {
	const length = Math.hypot(bx - ax, by - ay);
	return length === 0 ? null : [[(ay - by) / length, (bx - ax) / length]];
}

function sum(points: readonly Point[], axis: 0 | 1): number {
	return points.reduce((total, point) => total + point[axis], 0);
}

/** A ring turned so that its inside lies on its right, y down; a hole so that the area does. */
export function insideOnTheRight(ring: readonly Point[], isHole: boolean): readonly Point[] {
	const doubled = ring.reduce((total, [x, y], index) => {
		const [nextX, nextY] = ring[index + 1] ?? [x, y];
		return total + x * nextY - nextX * y;
	}, 0);
	// With y down a ring of positive area runs clockwise, its inside on the right.
	return doubled > 0 === isHole ? ring.toReversed() : ring;
}
