import distance from '@turf/distance';
import type { Position } from 'geojson';
import { showPosition, swapped, type Run } from '../positions';

/**
 * A position that lies so many times farther from its neighbours than its swapped self would is
 * taken for swapped. Where longitude and latitude differ by less than the neighbours are apart,
 * swapping moves a position too little to be told from a bend, so rings there raise no alarm.
 */
const TIMES_FARTHER = 3;

/**
 * Why one position of a line or ring looks swapped: it jumps away from both neighbours, and
 * latitude before longitude would put it between them. `null` for none. Next to the end of a line
 * the end itself looks astray as well: the one whose swapping saves the longest way is named.
 */
export function strayPosition(run: Run): string | null {
	let longest = 0;
	let stray: Position | null = null;
	for (const [index, position] of run.positions.entries()) {
		const neighbours = neighboursOf(run, index);
		const way = wayTo(position, neighbours);
		const swappedWay = wayTo(swapped(position), neighbours);
		if (way > TIMES_FARTHER * swappedWay && way - swappedWay > longest) {
			longest = way - swappedWay;
			stray = position;
		}
	}
	return stray
		? `${showPosition(stray)} jumps away from its neighbours, ${showPosition(swapped(stray))} ` +
				'would not: latitude and longitude look swapped'
		: null;
}

/** Kilometres to all neighbours together. */
function wayTo(position: Position, neighbours: readonly Position[]): number {
	return neighbours.reduce((sum, neighbour) => sum + distance(position, neighbour), 0);
}

/** The positions before and after; in a ring the last is before the first. */
function neighboursOf({ positions, ring }: Run, index: number): Position[] {
	// Two positions cannot tell which of them is astray.
	if (positions.length < 3) return [];
	const before = positions[index - 1] ?? (ring ? positions.at(-2) : undefined);
	const after = positions[index + 1] ?? (ring ? positions[1] : undefined);
	return [before ?? [], after ?? []].filter((position) => position.length > 0);
}
