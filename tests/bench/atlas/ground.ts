import type { Geometry, Position } from 'geojson';
import { at, Zipf, type Dice } from './dice';

/** Where synthetic places lie, `[west, south, east, north]`; inside one country, and no place of it once latitude and longitude are swapped. */
export const GROUND = [42.5, 20.5, 47.8, 27] as const;
export const COUNTRY = 'SA';

const KM_PER_DEGREE = 111.2;

/** Settled country: some dense spots, a few of them far denser than the others, and what lies strewn between. */
export class Ground {
	readonly #dice: Dice;
	readonly #spots: readonly { readonly middle: Position; readonly spread: number }[];
	readonly #ranks: Zipf;

	constructor(dice: Dice, places: number) {
		this.#dice = dice;
		const count = Math.max(1, Math.round(Math.sqrt(places) / 2));
		this.#spots = Array.from({ length: count }, () => ({
			middle: this.#anywhere(),
			spread: dice.between(0.04, 0.4)
		}));
		this.#ranks = new Zipf(count);
	}

	/** A position; a quarter of them lie in no dense spot. */
	position(): Position {
		if (this.#dice.chance(0.25)) return this.#anywhere();
		const { middle, spread } = at(this.#spots, this.#ranks.rank(this.#dice));
		const around = middle.map((degrees) => degrees + this.#dice.normal() * spread);
		return isInGround(around) ? rounded(around) : this.#anywhere();
	}

	/** A way of some corners, each a few kilometres from the last and not far from its direction. */
	way(from: Position): Position[] {
		let heading = this.#dice.between(0, 2 * Math.PI);
		const way = [from];
		const corners = 10 + this.#dice.below(20);
		while (way.length < corners) {
			heading += this.#dice.between(-0.5, 0.5);
			way.push(away(at(way, way.length - 1), this.#dice.between(2, 4), heading));
		}
		return way;
	}

	/** A closed ring of some kilometres around its middle, counter-clockwise; seen from there no edge hides another. */
	ring(middle: Position, km: number): Position[] {
		const corners = 8 + this.#dice.below(32);
		const ring = Array.from({ length: corners }, (_, corner) =>
			away(middle, km * this.#dice.between(0.7, 1.3), (corner / corners) * 2 * Math.PI)
		);
		return [...ring, at(ring, 0)];
	}

	#anywhere(): Position {
		const [west, south, east, north] = GROUND;
		return rounded([this.#dice.between(west, east), this.#dice.between(south, north)]);
	}
}

/** The position so many kilometres from another; the angle in radians counter-clockwise from east. */
export function away([lng = 0, lat = 0]: Position, km: number, angle: number): Position {
	const perLongitude = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
	return rounded([
		lng + (km * Math.cos(angle)) / perLongitude,
		lat + (km * Math.sin(angle)) / KM_PER_DEGREE
	]);
}

/** The corner of a way that is nearest to its middle. */
export function middleOf(geometry: Geometry): Position {
	if (geometry.type !== 'LineString') throw new TypeError(`A ${geometry.type} is no way.`);
	return at(geometry.coordinates, geometry.coordinates.length >> 1);
}

function isInGround([lng = 0, lat = 0]: Position): boolean {
	const [west, south, east, north] = GROUND;
	return west < lng && lng < east && south < lat && lat < north;
}

/** To about a metre, as gazetteers have it. */
function rounded(position: Position): Position {
	return position.map((degrees) => Math.round(degrees * 1e5) / 1e5);
}
