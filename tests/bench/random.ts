/** Seed of everything synthetic: the same points, names and texts on every machine and in every run. */
export const SEED = 20_180_917;

/** Mulberry32 (Tommy Ettinger, public domain): small, and the same in every engine. From 0 up to 1, exclusive. */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
