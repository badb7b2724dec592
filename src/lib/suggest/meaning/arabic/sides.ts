import type { Side } from '../grammar';

/** The four sides as their stems are folded, with steps east and north. */
const SIDES: readonly (readonly [string, Side])[] = [
	['شمال', [0, 1]],
	['جنوب', [0, -1]],
	['شرق', [1, 0]],
	['غرب', [-1, 0]]
];

/** The side that a word names: `شمال`, `شمالي`, `الشمالية`, `بشمال`. */
export function sideOf(word: string): Side | null {
	const bare = word.replace(/^[وب]?(?:ال)?/u, '').replace(/(?:يه|ي)$/u, '');
	return SIDES.find(([stem]) => stem === bare)?.[1] ?? null;
}
