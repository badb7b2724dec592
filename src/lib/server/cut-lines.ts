import type { BBox, Position } from 'geojson';
import { samePosition } from './positions';

/** The parts of a line that lie outside a box, in order; positions are `[lng, lat]`, planar. */
export function outsideBox(line: readonly Position[], box: BBox): Position[][] {
	const parts: Position[][] = [];
	for (const [index, end] of line.entries()) {
		const start = line[index - 1];
		if (!start) continue;
		for (const [from, to] of outsidePieces(start, end, box)) {
			const part = parts.at(-1);
			if (part && samePosition(part.at(-1), from)) part.push(to);
			else parts.push([from, to]);
		}
	}
	return parts;
}

/** The pieces of a segment before it enters the box and after it leaves it. */
function outsidePieces(start: Position, end: Position, box: BBox): [Position, Position][] {
	const inside = shareInside(start, end, box);
	if (!inside) return [[start, end]];
	const pieces: [Position, Position][] = [];
	if (inside.from > 0) pieces.push([start, along(start, end, inside.from)]);
	if (inside.to < 1) pieces.push([along(start, end, inside.to), end]);
	return pieces;
}

/** Liang and Barsky's clipping: the share of a segment inside a box, from 0 to 1; `null` for none. */
function shareInside(start: Position, end: Position, [west, south, east, north]: BBox) {
	const [x = 0, y = 0] = start;
	const dx = (end[0] ?? x) - x;
	const dy = (end[1] ?? y) - y;
	let from = 0;
	let to = 1;
	const sides: [direction: number, distance: number][] = [
		[-dx, x - west],
		[dx, east - x],
		[-dy, y - south],
		[dy, north - y]
	];
	for (const [direction, distance] of sides) {
		if (direction === 0 && distance < 0) return null;
		if (direction < 0) from = Math.max(from, distance / direction);
		if (direction > 0) to = Math.min(to, distance / direction);
	}
	return from < to ? { from, to } : null;
}

function along(start: Position, end: Position, share: number): Position {
	return start.map((value, index) => value + ((end[index] ?? value) - value) * share);
}
