import type { Feature, Geometry, Position } from 'geojson';
import { summaryOf, indexAtlas } from '$lib/domain/atlas-index';
import type { Atlas } from '$lib/domain/atlas';
import type { Place } from '$lib/domain/place';
import { daysOf, type PresenceDays } from '$lib/domain/timespan';
import { basemapFeatures, type BasemapProperties, type Ground } from '../basemap-features';
import { mapFeatures, placeFeatures, type MapProperties } from '../features';

/** A place to draw, with what the page and the whole window say of it. */
export interface Drawn {
	readonly feature: Feature<Geometry, MapProperties>;
	/** What its page is about: drawn last, with a halo, its name always there. */
	readonly subject: boolean;
	/** No passage that counts here names it. */
	readonly faint: boolean;
	/** It may not have existed in the window at all. */
	readonly possible: boolean;
	/** There are windows, this one or others, in which it may not have existed. */
	readonly doubtful: boolean;
	readonly place: Place;
	/** Where an area's name is best written, `[lng, lat]`; `null` for points and lines. */
	readonly nameSpot: Position | null;
}

/** What a static map is drawn from, whatever its extent. */
export interface Scenery {
	readonly atlas: Atlas;
	readonly basemap: readonly Feature<Geometry, BasemapProperties>[];
	readonly places: readonly Feature<Geometry, MapProperties>[];
	/** Where the interactive map writes the names of areas, `[lng, lat]` by id. */
	readonly nameSpots: ReadonlyMap<string, Position>;
	/** Ids of the places on the map when the reader arrives; true where existence is certain. */
	readonly certain: ReadonlyMap<string, boolean>;
	readonly mentioned: ReadonlySet<string>;
}

/** Everything there is to draw when the reader arrives: the whole window, the layers that are on. */
export function sceneryOf(
	atlas: Atlas,
	ground: { readonly world: Ground; readonly region: Ground }
): Scenery {
	const features = mapFeatures(atlas).features;
	const { presence, mentioned } = summaryOf(indexAtlas(atlas), {
		window: atlas.metadata.window,
		layers: atlas.layers.filter(({ on }) => on).map(({ id }) => id),
		mentionedOnly: false
	});
	return {
		atlas,
		basemap: basemapFeatures(ground, atlas.basemap, atlas.metadata.languages, atlas.places)
			.features,
		places: placeFeatures(atlas).map(({ feature }) => feature),
		nameSpots: new Map(
			features.flatMap(({ properties, geometry }) =>
				properties.shape === 'label' && geometry.type === 'Point'
					? [[properties.id, geometry.coordinates]]
					: []
			)
		),
		certain: new Map([...presence].map(([id, how]) => [id, how === 'certain'])),
		mentioned
	};
}

/** The places of one map, those it is about last. `strong` holds the ids that are not faint. */
export function drawnPlaces(
	{ atlas, places, certain, nameSpots }: Scenery,
	subjects: ReadonlySet<string>,
	strong: ReadonlySet<string>
): Drawn[] {
	const byId = new Map(atlas.places.map((place) => [place.id, place]));
	return places
		.flatMap((feature): Drawn[] => {
			const { id } = feature.properties;
			const place = byId.get(id);
			const subject = subjects.has(id);
			if (!place || !(subject || certain.has(id))) return [];
			return [
				{
					feature,
					subject,
					faint: !subject && !strong.has(id),
					possible: certain.get(id) === false,
					doubtful: isDoubtful(daysOf(place.existence)),
					place,
					nameSpot: nameSpots.get(id) ?? null
				}
			];
		})
		.sort((a, b) => Number(a.subject) - Number(b.subject));
}

function isDoubtful({ earliest, latest, begun, lasting }: PresenceDays): boolean {
	return earliest !== begun || latest !== lasting;
}
