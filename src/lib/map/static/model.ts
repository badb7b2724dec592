import type { Feature, Geometry } from 'geojson';
import { summaryOf, indexAtlas } from '$lib/domain/atlas-index';
import type { Atlas } from '$lib/domain/atlas';
import type { Place } from '$lib/domain/place';
import { daysOf } from '$lib/domain/timespan';
import { basemapFeatures, type BasemapProperties, type Ground } from '../basemap-features';
import { mapFeatures, type MapFeature } from '../features';

/** What static maps are drawn from, whatever their extent: all that is there when the reader arrives. */
export interface StaticMapModel {
	readonly atlas: Atlas;
	readonly basemap: readonly Feature<Geometry, BasemapProperties>[];
	/** The very features of the interactive map. */
	readonly features: readonly MapFeature[];
	/** Ids of the places in the whole window and the layers that are on; true where existence is certain. */
	readonly certain: ReadonlyMap<string, boolean>;
	readonly mentioned: ReadonlySet<string>;
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
	const { presence, mentioned } = summaryOf(indexAtlas(atlas), {
		window: atlas.metadata.window,
		layers: atlas.layers.filter(({ on }) => on).map(({ id }) => id),
		mentionedOnly: false
	});
	return {
		atlas,
		basemap: basemapFeatures(ground, atlas.basemap, atlas.places).features,
		features: mapFeatures(atlas).features,
		certain: new Map([...presence].map(([id, how]) => [id, how === 'certain'])),
		mentioned
	};
}

/** The places of one picture by id. `strong` holds the ids that are not faint. */
export function picturedPlaces(
	{ atlas, certain }: StaticMapModel,
	subjects: ReadonlySet<string>,
	strong: ReadonlySet<string>
): ReadonlyMap<string, PicturedPlace> {
	return new Map(
		atlas.places
			.filter(({ id }) => subjects.has(id) || certain.has(id))
			.map((place) => {
				const subject = subjects.has(place.id);
				const { earliest, latest, begun, lasting } = daysOf(place.existence);
				return [
					place.id,
					{
						place,
						subject,
						faint: !subject && !strong.has(place.id),
						possible: certain.get(place.id) === false,
						doubtful: earliest !== begun || latest !== lasting
					}
				];
			})
	);
}
