/** The package brings no types; this is the one function used here. */
declare module 'd3-geo-projection' {
	import type { GeoProjection } from 'd3-geo';
	import type { Geometry } from 'geojson';

	/** Projects spherical geometry and clips it; `null` when nothing is left. */
	export function geoProject(geometry: Geometry, projection: GeoProjection): Geometry | null;
}
