import { feature, featureCollection } from '@turf/helpers';
import intersect from '@turf/intersect';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { success, failure, type Result } from '../result';
import { bufferLine, type Named } from './buffer';

/** The ground inside the area `within` that lies no farther than `km` kilometres from a line. */
export function bandWithin(line: Named, within: Named, km: number): Result<Polygon | MultiPolygon> {
	const ground = bufferLine(line, km, null);
	if (!ground.ok) return ground;
	if (!isArea(within.geometry)) return failure(`"${within.id}" is not an area`);
	const band = intersect(featureCollection([feature(ground.value), feature(within.geometry)]));
	return band
		? success(band.geometry)
		: failure(`"${line.id}" lies farther than ${km} km from "${within.id}"`);
}

/** Whether a geometry has an inside. */
export function isArea(geometry: Geometry): geometry is Polygon | MultiPolygon {
	return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
