import { randomFrom } from '../random';

/** Seeded choices; each part of an atlas throws dice of its own, so that a change of one leaves the others as they are. */
export class Dice {
	readonly #next: () => number;

	constructor(seed: number) {
		this.#next = randomFrom(seed);
	}

	/** A number from `low` up to `high`, exclusive. */
	between(low: number, high: number): number {
		return low + this.#next() * (high - low);
	}

	/** A whole number from 0 up to `limit`, exclusive. */
	below(limit: number): number {
		return Math.floor(this.#next() * limit);
	}

	/** True with this probability. */
	chance(probability: number): boolean {
		return this.#next() < probability;
	}

	pick<T>(list: readonly T[]): T {
		return at(list, this.below(list.length));
	}

	/** A number of the normal distribution around 0, of spread 1 (Box and Muller). */
	normal(): number {
		return Math.sqrt(-2 * Math.log(1 - this.#next())) * Math.cos(2 * Math.PI * this.#next());
	}

	/** The list in another order (Fisher and Yates). */
	shuffled<T>(list: readonly T[]): T[] {
		const left = [...list];
		return list.map(() => {
			const taken = this.below(left.length);
			const last = at(left, left.length - 1);
			const item = at(left, taken);
			left[taken] = last;
			left.pop();
			return item;
		});
	}
}

/** Ranks by Zipf's law: the first is met twice as often as the second, three times as often as the third. */
export class Zipf {
	readonly #sums: Float64Array;

	constructor(ranks: number) {
		let sum = 0;
		this.#sums = Float64Array.from({ length: ranks }, (_, rank) => (sum += 1 / (rank + 1)));
	}

	/** A rank, counted from 0. */
	rank(dice: Dice): number {
		const sought = dice.between(0, this.#sums.at(-1) ?? 0);
		let [low, high] = [0, this.#sums.length - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#sums[middle] ?? 0) > sought) high = middle;
			else low = middle + 1;
		}
		return low;
	}
}

/** An item of a list that has it. */
export function at<T>(list: readonly T[], index: number): T {
	const item = list[index];
	if (item === undefined) throw new RangeError(`There is no item ${index} among ${list.length}.`);
	return item;
}
