import bboxClip from '@turf/bbox-clip';
import type {
	Geometry,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position
} from 'geojson';
import type { Frame, Point } from './frame';
import { insideOnTheRight } from './offset-line';
import { simplified } from './simplified';
import { short } from './svg';

/** Rings of an area or parts of a line, in a frame's units. */
export type Outline = readonly (readonly Point[])[];

/** The rings of areas or the parts of lines that the frame shows, in its units, simplified. */
export function outlineOf(geometry: Geometry, frame: Frame): Outline {
	const closed = isArea(geometry);
	return partsOf(geometry, frame)
		.map(({ positions, isHole }) => {
			const points = simplified(positions.map(frame.project), frame);
			return closed ? insideOnTheRight(points, isHole) : points;
		})
		.filter((part) => part.length > (closed ? 3 : 1));
}

/** Path data of rings or lines, rounded to half a unit, relative to keep it short. */
export function pathData(parts: Outline, closed: boolean): string {
	return parts.map((part) => onePath(part, closed)).join('');
}

interface Part {
	readonly positions: readonly Position[];
	readonly isHole: boolean;
}

function partsOf(geometry: Geometry, { seenBox }: Frame): Part[] {
	if (!isArea(geometry) && !isLine(geometry)) return [];
	const { geometry: seen } = bboxClip(geometry, seenBox);
	switch (seen.type) {
		case 'LineString':
			return [{ positions: seen.coordinates, isHole: false }];
		case 'MultiLineString':
			return seen.coordinates.map((positions) => ({ positions, isHole: false }));
		case 'Polygon':
			return ringsOf(seen.coordinates);
		case 'MultiPolygon':
			return seen.coordinates.flatMap(ringsOf);
	}
}

function ringsOf(rings: readonly (readonly Position[])[]): Part[] {
	return rings.map((positions, index) => ({ positions, isHole: index > 0 }));
}

/** Whether a geometry encloses something. */
export function isArea(geometry: Geometry): geometry is Polygon | MultiPolygon {
	return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

function isLine(geometry: Geometry): geometry is LineString | MultiLineString {
	return geometry.type === 'LineString' || geometry.type === 'MultiLineString';
}

function onePath(part: readonly Point[], closed: boolean): string {
	const halves = part.map(([x, y]): Point => [Math.round(x * 2), Math.round(y * 2)]);
	const points = closed ? halves.slice(0, -1) : halves;
	const steps = points.flatMap(([x, y], index) => {
		const [lastX, lastY] = points[index - 1] ?? [0, 0];
		const [dx, dy] = [x - lastX, y - lastY];
		return index > 0 && dx === 0 && dy === 0 ? [] : [pair(dx / 2, dy / 2)];
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
