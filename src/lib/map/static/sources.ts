import { clusterFeatures, type Cluster } from '../clusters';
import type { MapFeature } from '../features';
import { BASEMAP } from '../layers/basemap';
import { CLUSTERS } from '../layers/clusters';
import { PRECISION } from '../layers/doubt';
import { PLACES } from '../layers/expressions';
import { precisionCircles } from '../precision';
import { touch, type DrawnPlace } from './drawn-places';
import type { PicturedPlace, StaticMapModel } from './model';
import { groundGroup, placeGroup, type FeatureGroup, type Pen } from './pen';
import type { StyleLayer } from './style-layer';

/** A place that a picture shows, with what of it is drawn. */
export interface PicturedFeatures {
	readonly pictured: PicturedPlace;
	readonly features: DrawnPlace['features'];
}

/** The features of the style's sources in one picture, grouped as they are drawn. */
export class PictureSources {
	readonly #places: readonly FeatureGroup[];
	readonly #precision: readonly FeatureGroup[];
	readonly #clusters: readonly FeatureGroup[];
	readonly #ground: FeatureGroup;
	readonly #named: readonly FeatureGroup[];

	constructor(
		{ basemap, named }: StaticMapModel,
		places: readonly PicturedFeatures[],
		clusters: readonly Cluster[],
		pen: Pen
	) {
		this.#places = places.map(({ pictured, features }) => placeGroup(pictured, features, pen));
		this.#precision = places.flatMap(({ pictured, features }) => {
			const rings = pictured.subject ? ringsOf(features) : [];
			return rings.length > 0 ? [placeGroup(pictured, rings, pen)] : [];
		});
		this.#clusters = clusterFeatures(clusters, pen.lang).features.map((feature) =>
			groundGroup(`${CLUSTERS} ${feature.properties.cluster}`, [feature], pen)
		);
		this.#ground = groundGroup(BASEMAP, basemap, pen);
		this.#named = named
			.filter(({ box }) => touch(box, pen.frame.seenBox))
			.map(({ key, features }) => groundGroup(key, features, pen));
	}

	/** The groups that a layer draws from, what it draws first at the head. */
	groupsFor({ source, type }: StyleLayer): readonly FeatureGroup[] {
		switch (source) {
			case PLACES:
				return this.#places;
			case PRECISION:
				return this.#precision;
			case CLUSTERS:
				return this.#clusters;
			case BASEMAP:
				return type === 'symbol' ? this.#named : [this.#ground];
			default:
				// What else there is comes from what a reader does.
				return [];
		}
	}
}

/** The circle within which a place truly lies, with the properties of its first feature. */
function ringsOf(features: readonly MapFeature[]): MapFeature[] {
	const [first] = features;
	if (!first) return [];
	const circles = precisionCircles(
		{ type: 'FeatureCollection', features: [...features] },
		new Set([first.properties.id])
	);
	return circles.features.map(({ geometry }) => ({ ...first, geometry }));
}
