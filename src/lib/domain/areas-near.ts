import Flatbush from 'flatbush';
import { isArea } from './geometry';
import { reachOf, TURNS } from './reach';
import { remembered } from './remembered';
import type { Positioned } from './surroundings';

/** The areas of a list by where they may reach, with their places in the list. */
const areasOf = remembered((places: readonly Omit<Positioned, 'id'>[]) => {
	const areas = places.flatMap(({ geometry, precisionM }, at) =>
		isArea(geometry) ? [{ at, reach: reachOf(geometry, precisionM ?? 0) }] : []
	);
	// The tree takes no empty list.
	const tree = new Flatbush(Math.max(1, areas.length));
	for (const { reach } of areas) tree.add(...reach);
	if (areas.length === 0) tree.add(0, 0);
	tree.finish();
	return { areas, tree };
});

/** The areas that may reach as far as a point or another area does, in the list's order. */
export function areasNear<P extends Omit<Positioned, 'id'>>(
	places: readonly P[],
	{ geometry, precisionM }: Omit<Positioned, 'id'>
): P[] {
	if (geometry.type !== 'Point' && !isArea(geometry)) return [];
	const { areas, tree } = areasOf(places);
	const [west, south, east, north] = reachOf(geometry, precisionM ?? 0);
	const found = TURNS.flatMap((turn) => tree.search(west + turn, south, east + turn, north));
	return [...new Set(found)]
		.sort((a, b) => a - b)
		.flatMap((area) => places[areas[area]?.at ?? -1] ?? []);
}
