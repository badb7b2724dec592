import { BASEMAP } from '../layers/basemap';
import { PRECISION } from '../layers/doubt';
import { PLACES } from '../layers/expressions';
import type { MapFeature } from '../features';
import { precisionCircles } from '../precision';
import type { PicturedPlace, StaticMapModel } from './model';
import { groundGroup, placeGroup, type FeatureGroup, type Pen } from './pen';
import type { StyleLayer } from './style-layer';

/** The features of the style's sources in one picture, grouped as they are drawn. */
export class PictureSources {
	readonly #places: readonly FeatureGroup[];
	readonly #precision: readonly FeatureGroup[];
	readonly #ground: FeatureGroup;
	readonly #named: readonly FeatureGroup[];

	constructor(
		{ features, basemap }: StaticMapModel,
		pictured: ReadonlyMap<string, PicturedPlace>,
		pen: Pen
	) {
		const subjects = [...pictured].flatMap(([id, { subject }]) => (subject ? [id] : []));
		const circles = precisionCircles(
			{ type: 'FeatureCollection', features: [...features] },
			new Set(subjects)
		);
		this.#places = groupsOf(features, pictured, pen);
		const rings = circles.features.flatMap(({ geometry, properties }): MapFeature[] => {
			const point = features.find((each) => each.properties.id === properties?.id);
			return point ? [{ ...point, geometry }] : [];
		});
		this.#precision = groupsOf(rings, pictured, pen);
		this.#ground = groundGroup(BASEMAP, basemap, pen);
		this.#named = [...groupedBy(basemap, nameKey)].map(([key, alike]) =>
			groundGroup(key, alike, pen)
		);
	}

	/** The groups that a layer draws from, what it draws first at the head. */
	groupsFor({ source, type }: StyleLayer): readonly FeatureGroup[] {
		switch (source) {
			case PLACES:
				return this.#places;
			case PRECISION:
				return this.#precision;
			case BASEMAP:
				return type === 'symbol' ? this.#named : [this.#ground];
			default:
				// What else there is comes from what a reader does.
				return [];
		}
	}
}

/** The parts of a road or river have one name; all else is named each for itself. */
function nameKey({ geometry, properties }: StaticMapModel['basemap'][number]): string {
	const { label_ar = '', label_en = '', kind = '' } = properties;
	const own = geometry.type === 'Point' ? geometry.coordinates.join() : '';
	return `${properties.class} ${kind} ${label_ar} ${label_en} ${own}`;
}

function groupsOf(
	features: readonly MapFeature[],
	pictured: ReadonlyMap<string, PicturedPlace>,
	pen: Pen
): FeatureGroup[] {
	return [...groupedBy(features, ({ properties }) => properties.id)].flatMap(([id, own]) => {
		const place = pictured.get(id);
		return place ? [placeGroup(place, own, pen)] : [];
	});
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string) {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const key = keyOf(item);
		groups.set(key, [...(groups.get(key) ?? []), item]);
	}
	return groups;
}
