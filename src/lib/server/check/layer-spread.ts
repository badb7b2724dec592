import distance from '@turf/distance';
import type { Position } from 'geojson';
import { swapped } from '../positions';

/** Positions that do not exceed this many times the spread belong to the layer. */
const SPREADS_AWAY = 2;
/** And a swapped position must come this many times nearer by being swapped back. */
const TIMES_NEARER = 1.5;
/** So many spreads away a position is wrong however it came about. */
const SPREADS_LOST = 20;

/** How a position lies to others: in kilometres from their middle. */
export interface Standing {
	readonly km: number;
	readonly swappedKm: number;
	readonly verdict: 'fits' | 'swapped' | 'lost';
}

/**
 * Judges a position against its peers. Their middle is a median, and their spread the median
 * distance from it: neither moves when one of them is wrong. The position counts as swapped when
 * it lies more than two spreads away and swapping brings it 1.5 times nearer.
 */
export function standingAmong(position: Position, peers: readonly Position[]): Standing {
	const middle = middleOf(peers);
	const spread = median(peers.map((peer) => distance(peer, middle)));
	const km = distance(position, middle);
	const swappedKm = distance(swapped(position), middle);
	if (km <= SPREADS_AWAY * spread) return { km, swappedKm, verdict: 'fits' };
	if (km > TIMES_NEARER * swappedKm) return { km, swappedKm, verdict: 'swapped' };
	return { km, swappedKm, verdict: km > SPREADS_LOST * spread ? 'lost' : 'fits' };
}

/** The median of longitudes and that of latitudes, `[lng, lat]`. */
function middleOf(positions: readonly Position[]): Position {
	return [median(positions.map(([lng = 0]) => lng)), median(positions.map(([, lat = 0]) => lat))];
}

/** The middle value, or the mean of the two middle ones; `NaN` of nothing. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
	const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
	return (lower + upper) / 2;
}
