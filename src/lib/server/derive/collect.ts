import type { Geometry, GeometryCollection, MultiPoint } from 'geojson';

/** Several geometries as one: points as a MultiPoint, anything else as a flat collection. */
export function collectGeometries(
	geometries: readonly Geometry[]
): MultiPoint | GeometryCollection {
	const parts = geometries.flatMap(flatten);
	const points = parts.flatMap((part) => (part.type === 'Point' ? [part.coordinates] : []));
	return points.length === parts.length
		? { type: 'MultiPoint', coordinates: points }
		: { type: 'GeometryCollection', geometries: parts };
}

function flatten(geometry: Geometry): Geometry[] {
	if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(flatten);
	if (geometry.type === 'MultiPoint') {
		return geometry.coordinates.map((coordinates) => ({ type: 'Point', coordinates }));
	}
	return [geometry];
}
