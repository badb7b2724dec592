import turfDistance from '@turf/distance';
import type { Point } from 'geojson';
import { around, distance } from 'geokdbush';
import KDBush from 'kdbush';
import { groupBy } from './grouping';
import type { Place } from './place';
import { remembered } from './remembered';

/** A place near another one. */
export interface Neighbour {
	readonly id: string;
	/** Distance between the two points, metres, as stated: either may lie elsewhere by its precision. */
	readonly metres: number;
}

type Located = Pick<Place, 'id' | 'geometry'>;

interface LocatedPoint {
	readonly id: string;
	/** Its place among all points. */
	readonly at: number;
	readonly geometry: Point;
}

/** The points of a list by position: many may share one, such as that of a city. */
const spotsOf = remembered((places: readonly Located[]) => {
	const points = places.flatMap(({ id, geometry }, at): LocatedPoint[] =>
		geometry.type === 'Point' ? [{ id, at, geometry }] : []
	);
	const spots = [...groupBy(points, ({ geometry }) => String(geometry.coordinates)).values()];
	const tree = new KDBush(spots.length);
	for (const spot of spots) tree.add(...lngLat(spot));
	tree.finish();
	return { spots, tree };
});

/** The nearest point-like places, nearest first; none for lines and areas, none beyond `withinM` metres. */
export function neighboursOf(
	places: readonly Located[],
	{ id, geometry }: Located,
	{ most = 5, withinM = 50_000 } = {}
): Neighbour[] {
	if (geometry.type !== 'Point') return [];
	const { spots, tree } = spotsOf(places);
	const [lng = 0, lat = 0] = geometry.coordinates;
	// One more, as its own position is the nearest of all, and may be its own alone.
	const nearest = around(tree, lng, lat, most + 1, withinM / 1000).at(-1);
	if (nearest === undefined) return [];
	// Others may lie just as far: of them the first in the list count.
	const reachKm = distance(lng, lat, ...lngLat(spots[nearest])) * (1 + SLACK) + SLACK;
	return around(tree, lng, lat, Infinity, reachKm)
		.flatMap((spot) => (spots[spot] ?? []).slice(0, most + 1))
		.filter((other) => other.id !== id)
		.map((other) => ({
			...other,
			metres: turfDistance(geometry, other.geometry, { units: 'meters' })
		}))
		.filter(({ metres }) => metres <= withinM)
		.sort((a, b) => a.metres - b.metres || a.at - b.at)
		.slice(0, most)
		.map((other) => ({ id: other.id, metres: other.metres }));
}

/** More than rounding makes of a distance, as a share of it and in kilometres. */
const SLACK = 1e-6;

function lngLat(spot: readonly LocatedPoint[] = []): [number, number] {
	const [lng = 0, lat = 0] = spot[0]?.geometry.coordinates ?? [];
	return [lng, lat];
}
