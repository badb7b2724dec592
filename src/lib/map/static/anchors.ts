import { VariableAnchorOffsetCollection } from '@maplibre/maplibre-gl-style-spec';
import { point } from '@turf/helpers';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Point, Rect } from './frame';
import type { Outline } from './outline';
import type { Evaluated, StyleLayer } from './style-layer';

/** Where a label may stand: at a point of the drawing, on a side of it, so far off in pixels. */
export interface Anchor {
	readonly at: Point;
	readonly dx: number;
	readonly dy: number;
	/** Which part of the label's block the point is: −1 its left or upper edge, 0 the middle, 1 the other edge. */
	readonly across: -1 | 0 | 1;
	readonly down: -1 | 0 | 1;
}

/** By how much MapLibre moves letters towards their point, because of the room above and below them: ems. */
const INNER_ROOM = 7 / 24;

/** The sides of its point that the style lets a label take, best first. */
export function anchorsRound(
	at: Point,
	layer: StyleLayer,
	feature: Evaluated,
	zoom: number,
	size: number
): Anchor[] {
	const offsets = layer.value('text-variable-anchor-offset', zoom, feature);
	if (offsets instanceof VariableAnchorOffsetCollection) {
		return pairsOf(offsets.values).map(([side, [x, y]]) => anchor(at, side, x, y, size));
	}
	const sides = layer.value('text-variable-anchor', zoom, feature);
	if (Array.isArray(sides)) {
		const off = layer.number('text-radial-offset', zoom, feature);
		return sides.map((side) => {
			const { across, down } = partsOf(String(side));
			const length = across !== 0 && down !== 0 ? off * Math.SQRT1_2 : off;
			return anchor(at, String(side), -across * length, -down * length, size);
		});
	}
	const [x, y] = offsetOf(layer, feature, zoom);
	const side = partsOf(layer.text('text-anchor', zoom, feature));
	return [{ at, ...side, dx: x * size, dy: y * size }];
}

/** Where a line may carry its name: its middle first; above and below it where the style sets it off. */
export function anchorsAlong(
	lines: Outline,
	seen: Rect,
	layer: StyleLayer,
	feature: Evaluated,
	zoom: number,
	size: number
): Anchor[] {
	const off = Math.abs(offsetOf(layer, feature, zoom)[1]) * size;
	const beside = off === 0 ? 0 : off - size / 2;
	return fromTheMiddle(pointsAlong(lines, STEP).filter((each) => isIn(each, seen))).flatMap(
		(at): Anchor[] =>
			off === 0
				? [{ at, dx: 0, dy: 0, across: 0, down: 0 }]
				: [
						{ at, dx: 0, dy: -beside, across: 0, down: 1 },
						{ at, dx: 0, dy: beside, across: 0, down: -1 },
						{ at, dx: beside, dy: 0, across: -1, down: 0 },
						{ at, dx: -beside, dy: 0, across: 1, down: 0 }
					]
	);
}

/** Where else an area may carry its name: on a grid inside it and inside what is seen, the middle first. */
export function anchorsInside(rings: Outline, seen: Rect): Anchor[] {
	const inSight = rings
		.flat()
		.map(([x, y]): Point => [clamp(x, seen.left, seen.right), clamp(y, seen.top, seen.bottom)]);
	if (inSight.length === 0) return [];
	const xs = inSight.map(([x]) => x);
	const ys = inSight.map(([, y]) => y);
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
	const steps = Array.from({ length: GRID }, (_, index) => (index + 0.5) / GRID);
	return steps
		.flatMap((row) => steps.map((column): Point => [left + column * width, top + row * height]))
		.filter((each) => isInside(rings, each))
		.sort((a, b) => fromMiddle(a) - fromMiddle(b))
		.map((at) => ({ at, dx: 0, dy: 0, across: 0, down: 0 }));

	function fromMiddle([x, y]: Point): number {
		return Math.hypot(x - left - width / 2, y - top - height / 2);
	}
}

/** Whether a point lies in what rings enclose. */
export function isInside(rings: Outline, [x, y]: Point): boolean {
	const coordinates = rings.map((ring) => ring.map(([x, y]) => [x, y]));
	return (
		coordinates.length > 0 && booleanPointInPolygon(point([x, y]), { type: 'Polygon', coordinates })
	);
}

/** Rows and columns of the grid of candidates inside an area. */
const GRID = 9;

/** Distance of candidates along a line, units. */
const STEP = 30;

/** Points along lines, no farther apart than so many units. */
export function pointsAlong(lines: Outline, step: number): Point[] {
	return lines.flatMap((line) =>
		line.flatMap((end, index) => {
			const start = line[index - 1];
			if (!start) return [end];
			const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
			const pieces = Math.max(1, Math.ceil(Math.hypot(dx, dy) / step));
			return Array.from({ length: pieces }, (_, piece): Point => {
				const share = (piece + 1) / pieces;
				return [start[0] + dx * share, start[1] + dy * share];
			});
		})
	);
}

function anchor(at: Point, side: string, x: number, y: number, size: number): Anchor {
	const parts = partsOf(side);
	return { at, ...parts, dx: x * size, dy: (y + parts.down * INNER_ROOM) * size };
}

function partsOf(side: string): Pick<Anchor, 'across' | 'down'> {
	return {
		across: side.endsWith('left') ? -1 : side.endsWith('right') ? 1 : 0,
		down: side.startsWith('top') ? -1 : side.startsWith('bottom') ? 1 : 0
	};
}

function pairsOf(values: readonly (string | readonly [number, number])[]) {
	return values.flatMap((side, index): [string, readonly [number, number]][] => {
		const offset = values[index + 1];
		return typeof side === 'string' && Array.isArray(offset) && offset.length === 2
			? [[side, [Number(offset[0]), Number(offset[1])]]]
			: [];
	});
}

function offsetOf(layer: StyleLayer, feature: Evaluated, zoom: number): [number, number] {
	const offset = layer.value('text-offset', zoom, feature);
	return Array.isArray(offset) ? [Number(offset[0]), Number(offset[1])] : [0, 0];
}

function fromTheMiddle(points: readonly Point[]): Point[] {
	const middle = (points.length - 1) / 2;
	return points
		.map((each, index) => ({ each, off: Math.abs(index - middle) }))
		.sort((a, b) => a.off - b.off)
		.map(({ each }) => each);
}

function isIn([x, y]: Point, { left, top, right, bottom }: Rect): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}

function clamp(value: number, least: number, most: number): number {
	return Math.max(least, Math.min(most, value));
}
