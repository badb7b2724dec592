import bboxClip from '@turf/bbox-clip';
import type { Geometry, Position } from 'geojson';
import type { Frame, Point } from './frame';

/** How far a drawn line may stray from the true one, units. */
const TOLERANCE = 0.5;

/** The rings of areas or the parts of lines that the frame shows, in its units, simplified. */
export function outlineOf(geometry: Geometry, frame: Frame): Point[][] {
	const closed = geometry.type.endsWith('Polygon');
	return partsOf(geometry, frame)
		.map((part) => simplify(part.map(frame.project), closed))
		.filter((part) => part.length > (closed ? 3 : 1));
}

/** Path data of rings or lines, rounded to a tenth of a unit, relative to keep it short. */
export function pathData(parts: readonly (readonly Point[])[], closed: boolean): string {
	return parts.map((part) => onePath(part, closed)).join('');
}

/** A number without digits that say nothing. */
export function short(value: number, digits = 1): string {
	const text = String(Number(value.toFixed(digits)));
	return text.replace(/^(-?)0\./, '$1.');
}

function partsOf(geometry: Geometry, { seenBox }: Frame): Position[][] {
	switch (geometry.type) {
		case 'Polygon':
		case 'MultiPolygon':
		case 'LineString':
		case 'MultiLineString': {
			const { geometry: seen } = bboxClip(geometry, seenBox);
			if (seen.type === 'LineString') return [seen.coordinates];
			if (seen.type === 'MultiPolygon') return seen.coordinates.flat();
			return seen.coordinates;
		}
		default:
			return [];
	}
}

function onePath(part: readonly Point[], closed: boolean): string {
	const tenths = part.map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)]);
	const points = closed ? tenths.slice(0, -1) : tenths;
	const steps = points.flatMap(([x, y], index) => {
		const [lastX, lastY] = points[index - 1] ?? [0, 0];
		const [dx, dy] = [x - lastX, y - lastY];
		return index > 0 && dx === 0 && dy === 0 ? [] : [pair(dx / 10, dy / 10)];
	});
	const [first, ...rest] = steps;
	return `M${first}${rest.length > 0 ? `l${joined(rest)}` : ''}${closed ? 'z' : ''}`;
}

function pair(x: number, y: number): string {
	return joined([short(x), short(y)]);
}

/** Numbers side by side; a minus sign is separation enough. */
function joined(numbers: readonly string[]): string {
	return numbers.reduce((text, each) => (each.startsWith('-') ? text + each : `${text} ${each}`));
}

/** Ramer–Douglas–Peucker; a ring is cut in two where it is farthest from its start. */
function simplify(points: readonly Point[], closed: boolean): Point[] {
	const [start] = points;
	if (!start || points.length < 4) return [...points];
	if (!closed) return keepBends(points);
	const far = farthest(points, (point) => Math.hypot(point[0] - start[0], point[1] - start[1]));
	if (far.distance < TOLERANCE) return [];
	return [
		...keepBends(points.slice(0, far.index + 1)).slice(0, -1),
		...keepBends(points.slice(far.index))
	];
}

function keepBends(points: readonly Point[]): Point[] {
	const start = points[0];
	const end = points.at(-1);
	if (!start || !end || points.length < 3) return [...points];
	const far = farthest(points, (point) => distanceTo(point, start, end));
	if (far.distance <= TOLERANCE) return [start, end];
	return [
		...keepBends(points.slice(0, far.index + 1)).slice(0, -1),
		...keepBends(points.slice(far.index))
	];
}

function farthest(points: readonly Point[], measure: (point: Point) => number) {
	let best = { index: 0, distance: 0 };
	for (const [index, point] of points.entries()) {
		const distance = measure(point);
		if (distance > best.distance) best = { index, distance };
	}
	return best;
}

/** Distance of a point from the segment between two others. */
function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const share =
		length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
	return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
