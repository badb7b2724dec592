import area from '@turf/area';
import bbox from '@turf/bbox';
import difference from '@turf/difference';
import { feature, featureCollection } from '@turf/helpers';
import nearestPointOnLine from '@turf/nearest-point-on-line';
import pointOnFeature from '@turf/point-on-feature';
import polylabel from 'polylabel';
import type { Geometry, Point } from 'geojson';
import { areasNear } from '$lib/domain/areas-near';
import { placeById } from '$lib/domain/atlas';
import { isArea } from '$lib/domain/geometry';
import type { Place } from '$lib/domain/place';

/** How exactly the roomiest spot is searched for, in degrees: about 500 m. */
const TOLERANCE = 0.005;

/** How far from a band's line its name stands, as a part of the band's depth. */
const BESIDE_LINE = 0.55;

/** Kilometres of one degree of latitude. */
const KM_PER_DEGREE = 111.2;

/**
 * The point `[lng, lat]` at which the name of an area is written, `places` being all that are drawn:
 * where it is roomiest without the smaller areas of its layer, so that none of those is taken to be
 * called so. The name of a band along a line stands half-way along, between line and edge, because
 * the line would eat a name across it.
 */
export function labelPoint(place: Place, places: readonly Place[]): Point {
	const { geometry, derivation, layer } = place;
	const along = derivation && 'buffer' in derivation ? derivation : null;
	const line = along && placeById(places, along.buffer)?.geometry;
	if (along && (line?.type === 'LineString' || line?.type === 'MultiLineString')) {
		const { coordinates } = nearestPointOnLine(line, pointOnFeature(geometry)).geometry;
		const [lng = 0, lat = 0] = coordinates;
		const aside = (along.km * BESIDE_LINE) / KM_PER_DEGREE;
		return { type: 'Point', coordinates: [lng, lat + aside] };
	}
	const others = areasNear(places, place).filter(
		(other) => other !== place && other.layer === layer
	);
	return {
		type: 'Point',
		coordinates: roomiest(
			alone(
				geometry,
				others.map((other) => other.geometry)
			)
		)
	};
}

/** What is left of an area without the smaller ones; the whole area where nothing is left. */
function alone(geometry: Geometry, others: readonly Geometry[]): Geometry {
	if (!isArea(geometry)) return geometry;
	const smaller = others.filter(isArea).filter((other) => area(other) < area(geometry));
	if (smaller.length === 0) return geometry;
	const rest = difference(featureCollection([geometry, ...smaller].map((each) => feature(each))));
	return rest?.geometry ?? geometry;
}

/** The pole of inaccessibility of the largest part, stretched so that a degree is as long either way. */
function roomiest(geometry: Geometry): [number, number] {
	const parts =
		geometry.type === 'Polygon'
			? [geometry.coordinates]
			: geometry.type === 'MultiPolygon'
				? geometry.coordinates
				: [];
	const [west, south, east, north] = bbox(geometry);
	const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
	const poles = parts.map((rings) =>
		polylabel(
			rings.map((ring) =>
				ring.map(([lng = 0, lat = 0]): [number, number] => [lng * narrowing, lat])
			),
			TOLERANCE
		)
	);
	const [best] = poles.sort((a, b) => b.distance - a.distance);
	return best ? [best[0] / narrowing, best[1]] : [(west + east) / 2, (south + north) / 2];
}
