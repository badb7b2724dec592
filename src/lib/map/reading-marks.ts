import type { Feature, FeatureCollection, GeoJSON, Point, Position } from 'geojson';
import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import { PLACES } from './layers/expressions';
import { READING } from './layers/reading';

/** A place of the passages being read, and its number in the order of the article. */
export interface ReadPlace {
	readonly id: string;
	/** `null` for a member of a group that is meant as a whole. */
	readonly number: number | null;
}

/** Puts the order of reading onto the map; what is said before there is a style is kept. */
export class ReadingMarks {
	readonly #map: MapLibreMap;
	#read: readonly ReadPlace[] = [];
	#withPath = false;
	/** What the map draws, fetched from its worker when first needed. */
	#drawn: Promise<GeoJSON> | null = null;

	constructor(map: MapLibreMap) {
		this.#map = map;
	}

	/** Shows the numbers of these places, and with `withPath` the path through them. */
	show(read: readonly ReadPlace[], withPath: boolean): Promise<void> {
		this.#read = read;
		this.#withPath = withPath;
		return this.styleChanged();
	}

	/** To be called when a style has been loaded or replaced. */
	async styleChanged(): Promise<void> {
		const places = this.#map.getSource(PLACES);
		const marks = this.#map.getSource(READING);
		if (!(places instanceof GeoJSONSource) || !(marks instanceof GeoJSONSource)) return;
		const read = this.#read;
		const drawn = read.length > 0 ? await (this.#drawn ??= places.getData()) : null;
		// Meanwhile the reader may have gone on, or the map been taken down.
		if (read !== this.#read || this.#map.getSource(READING) !== marks) return;
		await marks.setData(readingFeatures(drawn, read, this.#withPath));
	}
}

/**
 * The numbers as points at their places, and the path through them in their order. A point keeps
 * its place's properties, so that it comes and goes with it. `drawn` is what the map draws, see
 * `mapFeatures`; positions are `[lng, lat]`.
 */
export function readingFeatures(
	drawn: GeoJSON | null,
	read: readonly ReadPlace[],
	withPath: boolean
): FeatureCollection {
	const features = drawn?.type === 'FeatureCollection' ? drawn.features : [];
	const points = read
		.filter(({ number }) => number !== null)
		.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))
		.flatMap(({ id, number }): Feature<Point>[] => {
			const of = features.filter(({ properties }) => properties?.id === id);
			const [spot] = of.flatMap(spotOf);
			if (!spot) return [];
			const properties = { ...of[0]?.properties, reading: String(number) };
			return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: spot } }];
		});
	const path: Feature = {
		type: 'Feature',
		properties: {},
		geometry: {
			type: 'LineString',
			coordinates: points.map(({ geometry }) => geometry.coordinates)
		}
	};
	return {
		type: 'FeatureCollection',
		features: withPath && points.length > 1 ? [path, ...points] : points
	};
}

/** Where a number stands: at a point, at the name of an area, in the middle of a line. */
function spotOf({ geometry }: Feature): Position[] {
	switch (geometry.type) {
		case 'Point':
			return [geometry.coordinates];
		case 'LineString':
			return geometry.coordinates.slice(Math.floor(geometry.coordinates.length / 2)).slice(0, 1);
		case 'MultiLineString': {
			const longest = geometry.coordinates.toSorted((a, b) => b.length - a.length)[0] ?? [];
			return longest.slice(Math.floor(longest.length / 2)).slice(0, 1);
		}
		default:
			return [];
	}
}
