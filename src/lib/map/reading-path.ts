import type { Feature, FeatureCollection, GeoJSON, Position } from 'geojson';
import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import { READING } from './layers/reading';
import { drawnOf, type MapPlaces } from './point-columns';

/** A place of the passage being read, and its number in the order of the article. */
export interface ReadPlace {
	readonly id: string;
	/** `null` for a member of a group that is meant as a whole. */
	readonly number: number | null;
}

/** Puts the path of reading onto the map; what is said before there is a style is kept. */
export class ReadingPath {
	readonly #map: MapLibreMap;
	#read: readonly ReadPlace[] = [];
	readonly #places: Promise<MapPlaces | null>;
	#isDrawn = false;

	/** `places` is what the map draws of every place; `null` where that could not be had. */
	constructor(map: MapLibreMap, places: Promise<MapPlaces | null>) {
		this.#map = map;
		this.#places = places;
	}

	/** Leads through these places in their order; with fewer than two there is no path. */
	show(read: readonly ReadPlace[]): Promise<void> {
		this.#read = read;
		return this.#draw();
	}

	/** To be called when a style has been loaded or replaced. */
	styleChanged(): Promise<void> {
		this.#isDrawn = false;
		return this.#draw();
	}

	async #draw(): Promise<void> {
		const path = this.#map.getSource(READING);
		if (!(path instanceof GeoJSONSource)) return;
		const read = this.#read;
		if (read.length < 2 && !this.#isDrawn) return;
		const drawn = read.length < 2 ? null : await this.#places;
		// Meanwhile the reader may have gone on, or the map been taken down.
		if (read !== this.#read || this.#map.getSource(READING) !== path) return;
		this.#isDrawn = read.length > 1;
		const own = drawn && drawnOf(drawn, new Set(read.map(({ id }) => id)));
		await path.setData(readingPath(own, read));
	}
}

/**
 * The path through places in their order. `drawn` is what the map draws, see `mapFeatures`;
 * positions are `[lng, lat]`.
 */
export function readingPath(drawn: GeoJSON | null, read: readonly ReadPlace[]): FeatureCollection {
	const features = drawn?.type === 'FeatureCollection' ? drawn.features : [];
	const coordinates = read
		.filter(({ number }) => number !== null)
		.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))
		.flatMap(({ id }) =>
			features
				.filter(({ properties }) => properties?.id === id && !isClaim(properties.shape))
				// Of a road in stretches the longest one.
				.toSorted((a, b) => corners(b) - corners(a))
				.flatMap(spotOf)
				.slice(0, 1)
		);
	const path: Feature = {
		type: 'Feature',
		properties: {},
		geometry: { type: 'LineString', coordinates }
	};
	return { type: 'FeatureCollection', features: coordinates.length > 1 ? [path] : [] };
}

/** Where other sources put a place the path does not pass. */
function isClaim(shape: unknown): boolean {
	return shape === 'claim' || shape === 'claim-tie';
}

/** Positions of a line; 0 for all else, which keeps its order. */
function corners({ geometry }: Feature): number {
	return geometry.type === 'LineString' ? geometry.coordinates.length : 0;
}

/** Where a path passes: a point, the name of an area, the middle of a line. */
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
