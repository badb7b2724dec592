import type { PublishedIndex } from './published';

/** A term as a query asks for it. */
export interface AskedTerm {
	readonly term: string;
	/** Whether terms that begin with it are as good. */
	readonly prefix: boolean;
	/** Letters by which terms may differ. */
	readonly edits: number;
}

/** Shards in which the terms of a query are looked up. */
export interface Choice {
	/** Their numbers, ascending. */
	readonly shards: readonly number[];
	/** False where terms may begin with what is asked for in others, too many to be read. */
	readonly isWhole: boolean;
}

/** How soon a shard is read: where the term itself stands, then where others begin with it. */
const OWN = 1000;
const BEGUN = 100;

/**
 * Which shards to read for some terms. An index of no more than `most` UTF-16 units is read whole. Of
 * a larger one the shards of the terms themselves are always read, those of their continuations as
 * far as `most` allows and, where letters may differ, those with the longest common beginning: what
 * a large atlas loses are slips in the first letters of a word.
 */
export function chooseShards(
	asked: readonly AskedTerm[],
	{ starts, sizes }: Pick<PublishedIndex, 'starts' | 'sizes'>,
	most: number
): Choice {
	const ranks = new Map<number, number>();
	const rank = (shard: number, to: number) => ranks.set(shard, Math.max(to, ranks.get(shard) ?? 0));
	for (const { term, prefix, edits } of asked) {
		const own = Math.max(
			0,
			starts.findLastIndex((start) => start <= term)
		);
		starts.forEach((start, shard) => {
			if (shard === own) rank(shard, OWN);
			else if (prefix && start.startsWith(term)) rank(shard, BEGUN + 1 / (shard - own));
			else if (edits > 0) rank(shard, sharedLetters(term, start, starts[shard + 1] ?? ''));
		});
	}
	const inOrder = [...ranks].sort(([a, of], [b, than]) => than - of || a - b);
	let left = most;
	const chosen = inOrder.filter(([shard, of]) => {
		left -= sizes[shard] ?? 0;
		return left >= 0 || of === OWN;
	});
	return {
		shards: chosen.map(([shard]) => shard).sort((a, b) => a - b),
		isWhole: inOrder.every(([shard, of]) => of < BEGUN || chosen.some(([each]) => each === shard))
	};
}

/** The longest beginning that a term can share with those of a shard that does not hold it. */
function sharedLetters(term: string, first: string, next: string): number {
	return Math.max(commonBeginning(term, first), commonBeginning(term, next));
}

function commonBeginning(a: string, b: string): number {
	let letters = 0;
	while (letters < a.length && a[letters] === b[letters]) letters++;
	return letters;
}
