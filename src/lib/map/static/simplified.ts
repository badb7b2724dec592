import type { Frame, Point } from './frame';

/** How far a drawn line may stray from the true one, pixels at the closest it is seen. */
const TOLERANCE = 0.5;

/**
 * A line with no more points than its picture needs, after Douglas and Peucker: what lies so far out
 * that only maps drawn smaller show it may stray farther. Of a ring that is smaller than that a line is left.
 */
export function simplified(points: readonly Point[], frame: Frame): readonly Point[] {
	const tolerances = Float64Array.from(points, (point) => toleranceAt(point, frame));
	const kept = new Uint8Array(points.length);
	const stretches: [first: number, last: number][] = [[0, points.length - 1]];
	for (const [first, last] of stretches) {
		kept[first] = kept[last] = 1;
		const farthest = farthestBetween(points, tolerances, first, last);
		if (farthest !== null) stretches.push([first, farthest], [farthest, last]);
	}
	return points.filter((_, index) => kept[index] === 1);
}

/** The point between two that strays farthest from the straight line, in tolerances; `null` where none does. */
function farthestBetween(
	points: readonly Point[],
	tolerances: Float64Array,
	first: number,
	last: number
): number | null {
	const [start, end] = [points[first], points[last]];
	if (!start || !end) return null;
	let most = 1;
	let farthest: number | null = null;
	for (let index = first + 1; index < last; index += 1) {
		const strays = distance(points[index] ?? start, start, end) / (tolerances[index] ?? 1);
		if (strays <= most) continue;
		most = strays;
		farthest = index;
	}
	return farthest;
}

/** From a point to the nearest one of a straight line. */
function distance([x, y]: Point, [startX, startY]: Point, [endX, endY]: Point): number {
	const [dx, dy] = [endX - startX, endY - startY];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : ((x - startX) * dx + (y - startY) * dy) / length;
	const share = Math.max(0, Math.min(1, along));
	return Math.hypot(x - startX - share * dx, y - startY - share * dy);
}

/** In units: a frame's outlines are drawn for its first room, and no finer where they are seen larger. */
function toleranceAt([x, y]: Point, { size, rooms, scales }: Frame): number {
	const [across, down] = [Math.abs(x - size.width / 2), Math.abs(y - size.height / 2)];
	const seenAt = scales.filter((scale, index) => {
		const room = rooms[index];
		return room && across * scale <= room.width / 2 && down * scale <= room.height / 2;
	});
	const closest = seenAt.length > 0 ? Math.max(...seenAt) : Math.min(...scales);
	return TOLERANCE / Math.min(1, closest);
}
