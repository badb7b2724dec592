import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { MapProperties } from '$lib/map/features';

// The package names types that it does not ship: these are the parts of 1.6.0 that the bench uses.
declare module 'leaflet' {
	interface TimelineOptions extends GeoJSONOptions<MapProperties> {
		/** First and last instant at which a feature is shown, in milliseconds; `false` for never. */
		getInterval: (
			feature: Feature<Geometry, MapProperties>
		) => { start: number; end: number } | false;
	}
	interface Timeline extends GeoJSON<MapProperties> {
		setTime(milliseconds: number): void;
	}
	function timeline(
		features: FeatureCollection<Geometry, MapProperties>,
		options: TimelineOptions
	): Timeline;
}
