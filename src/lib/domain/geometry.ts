import type { BBox, Geometry, MultiPolygon, Polygon, Position } from 'geojson';

/** The box that holds all boxes, `[west, south, east, north]` in degrees; `null` for none. */
export function unionBox(boxes: readonly BBox[]): BBox | null {
	const [first, ...others] = boxes;
	if (!first) return null;
	return others.reduce<BBox>(
		([west, south, east, north], box) => [
			Math.min(west, box[0]),
			Math.min(south, box[1]),
			Math.max(east, box[2]),
			Math.max(north, box[3] ?? box[1])
		],
		[first[0], first[1], first[2], first[3] ?? first[1]]
	);
}

/** The middle of a box as `[lng, lat]`. */
export function centreOf(box: BBox): Position {
	return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

/** Whether a geometry has an inside. */
export function isArea(geometry: Geometry): geometry is Polygon | MultiPolygon {
	return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/** What a geometry is on a map, whether it has one part or several. */
export function geometrySort({ type }: Pick<Geometry, 'type'>): 'point' | 'line' | 'area' {
	if (type.endsWith('Polygon')) return 'area';
	return type.endsWith('LineString') ? 'line' : 'point';
}
