import circle from '@turf/circle';
import type { FeatureCollection, GeoJSON, Polygon } from 'geojson';

/** Corners of a ring: enough to look round when it fills the map. */
const STEPS = 128;

/**
 * For each of these places that is a point with a stated precision, the circle of that radius in
 * metres, on the sphere: within it lies the true position. The circle keeps the place's properties,
 * so that it comes and goes with the place. `drawn` is what the map draws, see `mapFeatures`.
 */
export function precisionCircles(
	drawn: GeoJSON | null,
	placeIds: ReadonlySet<string>
): FeatureCollection<Polygon> {
	const features = drawn?.type === 'FeatureCollection' ? drawn.features : [];
	return {
		type: 'FeatureCollection',
		features: features.flatMap(({ geometry, properties }) => {
			if (geometry.type !== 'Point' || !properties || !placeIds.has(String(properties.id)))
				return [];
			const { shape, precision_m: metres } = properties;
			if (shape !== 'point' || typeof metres !== 'number' || metres <= 0) return [];
			return [circle(geometry.coordinates, metres, { steps: STEPS, units: 'meters', properties })];
		})
	};
}
