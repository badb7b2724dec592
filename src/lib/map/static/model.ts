import type { BBox, Feature, Geometry } from 'geojson';
import { indexAtlas, type ViewFilter } from '$lib/domain/atlas-index';
import { summaryOf } from '$lib/domain/window-summary';
import type { Atlas } from '$lib/domain/atlas';
import type { Place } from '$lib/domain/place';
import { daysOf } from '$lib/domain/timespan';
import { basemapFeatures, type BasemapProperties, type Ground } from '../basemap-features';
import { mapFeatures, type MapFeature } from '../features';
import { boxOf, drawnPlaces, groupedBy, type DrawnPlace } from './drawn-places';

/** What static maps are drawn from, whatever their extent: all that is there when the reader arrives. */
export interface StaticMapModel {
	readonly atlas: Atlas;
	/** What a reader's choice is at first. */
	readonly filter: ViewFilter;
	readonly basemap: readonly Feature<Geometry, BasemapProperties>[];
	/** The very features of the interactive map. */
	readonly features: readonly MapFeature[];
	/** The places that they draw. */
	readonly drawn: readonly DrawnPlace[];
	/** The basemap by what bears one name. */
	readonly named: readonly NamedGround[];
	/** Ids of the places in the whole window and the layers that are on; true where existence is certain. */
	readonly certain: ReadonlyMap<string, boolean>;
	readonly mentioned: ReadonlySet<string>;
}

/** Parts of the ground that have one name, and the box that holds them. */
export interface NamedGround {
	readonly key: string;
	readonly features: readonly StaticMapModel['basemap'][number][];
	readonly box: BBox;
}

/** A place in one picture, with what the page and the whole window say of it. */
export interface PicturedPlace {
	readonly place: Place;
	/** What its page is about. */
	readonly subject: boolean;
	/** No passage that counts here names it. */
	readonly faint: boolean;
	/** It may not have existed in the window at all. */
	readonly possible: boolean;
	/** There are windows, this one or others, in which it may not have existed. */
	readonly doubtful: boolean;
}

const models = new WeakMap<Atlas, StaticMapModel>();

/** The model of an atlas, made once; `groundOf` cuts the ground of its region and of the world. */
export function staticMapModel(
	atlas: Atlas,
	groundOf: (atlas: Atlas) => { readonly world: Ground; readonly region: Ground }
): StaticMapModel {
	const model = models.get(atlas) ?? modelOf(atlas, groundOf(atlas));
	models.set(atlas, model);
	return model;
}

function modelOf(
	atlas: Atlas,
	ground: { readonly world: Ground; readonly region: Ground }
): StaticMapModel {
	const filter: ViewFilter = {
		window: atlas.metadata.window,
		layers: atlas.layers.filter(({ on }) => on).map(({ id }) => id),
		mentionedOnly: false
	};
	const { presence, mentioned } = summaryOf(indexAtlas(atlas), filter);
	const { languages } = atlas.metadata;
	const basemap = basemapFeatures(ground, atlas.basemap, languages, atlas.places).features;
	const { features } = mapFeatures(atlas);
	return {
		atlas,
		filter,
		basemap,
		features,
		drawn: drawnPlaces(atlas.places, features),
		named: [...groupedBy(basemap, nameKey)].map(([key, alike]) => ({
			key,
			features: alike,
			box: boxOf(alike)
		})),
		certain: new Map([...presence].map(([id, how]) => [id, how === 'certain'])),
		mentioned
	};
}

/** The parts of a road or river have one name; all else is named each for itself. */
function nameKey({ geometry, properties }: StaticMapModel['basemap'][number]): string {
	const { kind = '' } = properties;
	const labels = Object.entries(properties).flatMap(([name, text]) =>
		name.startsWith('label_') ? [text] : []
	);
	const own = geometry.type === 'Point' ? geometry.coordinates.join() : '';
	return `${properties.class} ${kind} ${labels.join(' ')} ${own}`;
}

/** A place as a picture shows it. `strong` holds the ids that are not faint. */
export function picturedPlace(
	{ certain }: StaticMapModel,
	place: Place,
	subjects: ReadonlySet<string>,
	strong: ReadonlySet<string>
): PicturedPlace {
	const subject = subjects.has(place.id);
	const { earliest, latest, begun, lasting } = daysOf(place.existence);
	return {
		place,
		subject,
		faint: !subject && !strong.has(place.id),
		possible: certain.get(place.id) === false,
		doubtful: earliest !== begun || latest !== lasting
	};
}
