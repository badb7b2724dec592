import distance from '@turf/distance';
import type { Position } from 'geojson';
import { swapped } from '../positions';
import { medianWithout, rising } from './median';

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
 * Where the positions of a layer lie. A position is judged against its peers, all others of the
 * layer. Their middle is a median, and their spread the median distance from it: neither moves when
 * one of them is wrong. The position counts as swapped when it lies more than two spreads away and
 * swapping brings it 1.5 times nearer.
 */
export class LayerSpread {
	readonly #positions: readonly Position[];
	readonly #lngs: readonly number[];
	readonly #lats: readonly number[];
	/** Leaving one position out moves the middle to one of three longitudes and three latitudes at most. */
	readonly #distances = new Map<string, readonly number[]>();

	constructor(positions: readonly Position[]) {
		this.#positions = positions;
		this.#lngs = rising(positions.map(([lng = 0]) => lng));
		this.#lats = rising(positions.map(([, lat = 0]) => lat));
	}

	/** Judges `position` against all positions without `own`, which is one of them. */
	standing(position: Position, own: Position): Standing {
		const [lng = 0, lat = 0] = own;
		const middle = [medianWithout(lng, this.#lngs), medianWithout(lat, this.#lats)];
		const spread = medianWithout(distance(own, middle), this.#distancesTo(middle));
		const km = distance(position, middle);
		const swappedKm = distance(swapped(position), middle);
		if (km <= SPREADS_AWAY * spread) return { km, swappedKm, verdict: 'fits' };
		if (km > TIMES_NEARER * swappedKm) return { km, swappedKm, verdict: 'swapped' };
		return { km, swappedKm, verdict: km > SPREADS_LOST * spread ? 'lost' : 'fits' };
	}

	#distancesTo(middle: Position): readonly number[] {
		const key = String(middle);
		const known = this.#distances.get(key);
		if (known) return known;
		const distances = rising(this.#positions.map((each) => distance(each, middle)));
		this.#distances.set(key, distances);
		return distances;
	}
}
