import type { Geometry } from 'geojson';
import type { PointQuery } from './point-query';
import type { PlaceEntry } from './atlas-index';
import { sightOf, startOf, type Sight } from './measure';
import { stateDistance, type StatedDistance } from './stated-distance';
import { enclosuresOf } from './surroundings';
import { presenceIn, type Presence, type TimeWindow } from './timespan';
import { compassDirectionOf, type CompassDirection } from './compass-direction';

/** What this asks of the published `places.geojson`. */
export interface PublishedPlaces {
	readonly features: readonly {
		readonly id: string;
		readonly geometry: Geometry;
		readonly properties: {
			readonly precision_m?: number;
			readonly stretches?: readonly { readonly precision_m: number }[];
		};
	}[];
}

/** A place with its geometry. */
export type MappedPlace = Pick<PlaceEntry, 'id' | 'partOf' | 'existence'> & {
	readonly geometry: Geometry;
	/** Metres; `null` where none was stated. */
	readonly precisionM: number | null;
	/** Metres for each line of a `MultiLineString`, where they are not known equally well. */
	readonly stretchesM?: readonly number[];
};

/** An area that holds the point, or may hold it. */
export interface Holder {
	readonly id: string;
	/** Its edge is nearer than outline and point are known. */
	readonly nearEdge: boolean;
	/** In the chosen window it only may have existed. */
	readonly maybeAbsent: boolean;
}

/** How far along a line the nearest point lies. */
export interface Along {
	readonly distance: StatedDistance;
	/** The end it is counted from, as a side of the line; `null` for lines that close. */
	readonly start: CompassDirection | null;
}

/** The way to a line, or to the nearest member of a group. */
export interface Measure {
	/** Id of what `measure_to` names: a line, a point, a group. */
	readonly to: string;
	/** `null` when nothing of it existed in the chosen window. */
	readonly found: {
		/** Id of the place measured to: `to` itself, or the nearest member of the group. */
		readonly id: string;
		readonly distance: StatedDistance;
		/** The distance is no larger than its possible error: the point may lie on it. */
		readonly within: boolean;
		/** Where it lies from the point; `null` where the error could turn it by a whole compass point. */
		readonly direction: CompassDirection | null;
		readonly along: Along | null;
		readonly maybeAbsent: boolean;
	} | null;
}

/** What the atlas says of a point. */
export interface PointAnswer {
	readonly holders: readonly Holder[];
	readonly measures: readonly Measure[];
}

/** Joins the index with the published geometries; places that were not published are left out. */
export function mappedPlaces(
	entries: readonly PlaceEntry[],
	published: PublishedPlaces
): MappedPlace[] {
	const features = new Map(published.features.map((feature) => [feature.id, feature]));
	return entries.flatMap(({ id, partOf, existence }) => {
		const feature = features.get(id);
		if (!feature) return [];
		const { geometry, properties } = feature;
		const precisionM = properties.precision_m ?? null;
		const stretchesM = properties.stretches?.map(({ precision_m }) => precision_m) ?? [];
		return [{ id, partOf, existence, geometry, precisionM, stretchesM }];
	});
}

/**
 * What holds the point in the window, whichever layers are on, and how far it is to each place or
 * group of `measureTo`, in that order.
 */
export function answerPointQuery(
	places: readonly MappedPlace[],
	query: PointQuery,
	window: TimeWindow,
	measureTo: readonly string[]
): PointAnswer {
	const present = places.flatMap((place) => {
		const presence = presenceIn(place.existence, window);
		return presence === 'none' ? [] : [{ ...place, presence }];
	});
	const point = {
		geometry: { type: 'Point' as const, coordinates: [...query.position] },
		precisionM: query.metresPerPixel
	};
	const presences = new Map(present.map(({ id, presence }) => [id, presence]));
	return {
		holders: enclosuresOf(present, point).map(({ id, doubtful }) => ({
			id,
			nearEdge: doubtful,
			maybeAbsent: presences.get(id) === 'possible'
		})),
		measures: measureTo.map((to) => {
			// Of a group the members are measured to: only they have dates and precisions.
			const members = places.filter(({ partOf }) => partOf === to).map(({ id }) => id);
			const ids = new Set(members.length > 0 ? members : [to]);
			const candidates = present.filter(({ id }) => ids.has(id));
			return { to, found: nearestOf(candidates, query) };
		})
	};
}

type PresentPlace = MappedPlace & { readonly presence: Presence };

function nearestOf(places: readonly PresentPlace[], query: PointQuery): Measure['found'] {
	const candidates = places.flatMap((place) => {
		const sight = sightOf(place.geometry, [...query.position]);
		return sight ? [{ place, sight }] : [];
	});
	const nearest = candidates.sort((a, b) => a.sight.metres - b.sight.metres)[0];
	if (!nearest) return null;
	const { place, sight } = nearest;
	const precisionM = place.stretchesM?.[sight.part] ?? place.precisionM;
	const error = precisionM === null ? null : precisionM + query.metresPerPixel;
	return {
		id: place.id,
		distance: stateDistance(sight.metres, error),
		within: sight.metres <= (error ?? 0),
		direction: directionTo(sight, error ?? 0),
		along: alongOf(place.geometry, sight, error),
		maybeAbsent: place.presence === 'possible'
	};
}

/** An error of distance × sin 45° can turn it to the next compass direction: from there on none is stated. */
function directionTo({ metres, bearing }: Sight, errorM: number): CompassDirection | null {
	return metres * Math.SQRT1_2 > errorM ? compassDirectionOf(bearing) : null;
}

function alongOf(geometry: Geometry, { alongM }: Sight, error: number | null): Along | null {
	if (alongM === null) return null;
	if (geometry.type !== 'LineString' && geometry.type !== 'MultiLineString') return null;
	return { distance: stateDistance(alongM, error), start: startOf(geometry) };
}
