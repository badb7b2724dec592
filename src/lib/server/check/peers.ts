import type { Position } from 'geojson';
import { LayerSpread, type Standing } from './layer-spread';

/** Fewer peers say too little of where a layer lies; all places of the atlas then stand in. */
const ENOUGH_PEERS = 4;
/** A country that this share of the peers lie in is expected of the next one too. */
const SHARE = 2 / 3;

/** What it takes of a place to be judged, and to judge others. */
export interface Located {
	readonly id: string;
	readonly file: string;
	readonly layer: string;
	readonly country: string | null;
	/** The point, or the middle of the box, `[lng, lat]`. */
	readonly position: Position;
	readonly isArea: boolean;
	readonly countryThere: string | null;
}

/** Places of which each is judged against the others, its peers. */
export class Peers {
	readonly #spread: LayerSpread;
	readonly #count: number;
	readonly #inCountry = new Map<string | null, number>();

	constructor(places: readonly Located[]) {
		this.#spread = new LayerSpread(places.map(({ position }) => position));
		this.#count = places.length - 1;
		for (const { countryThere } of places) {
			this.#inCountry.set(countryThere, (this.#inCountry.get(countryThere) ?? 0) + 1);
		}
	}

	/** Whether a place has peers enough to be judged by. */
	get areEnough(): boolean {
		return this.#count >= ENOUGH_PEERS;
	}

	/** The country in which two thirds of a place's peers lie; `null` for none. */
	countryOf({ countryThere }: Located): string | null {
		if (!this.areEnough) return null;
		for (const [country, places] of this.#inCountry) {
			const peers = country === countryThere ? places - 1 : places;
			if (peers >= SHARE * this.#count) return country;
		}
		return null;
	}

	/** How a place would stand to its peers at `position`. */
	standing({ position: own }: Located, position: Position): Standing {
		return this.#spread.standing(position, own);
	}
}
