import type { Lang } from '$lib/domain/localized';
import type { StatedDistance } from '$lib/domain/stated-distance';
import { formatNumber } from './format';
import { messagesFor } from './messages';

/** "12 km ± 3.1 km", or "about 12 km, precision not stated"; no digit beyond what is known. */
export function describeDistance(stated: StatedDistance, lang: Lang): string {
	const { pointQuery } = messagesFor(lang);
	const distance = formatLength(stated.metres, stated.stepM, lang);
	const error = describeError(stated, lang);
	return error === null ? pointQuery.errorUnknown(distance) : pointQuery.plusMinus(distance, error);
}

/** The possible error alone: "3.1 km"; `null` where it is not known. */
export function describeError({ plusMinusM, stepM }: StatedDistance, lang: Lang): string | null {
	return plusMinusM === null ? null : formatLength(plusMinusM, stepM / 10, lang);
}

/** The distance as a number of kilometres, for counting along a line: "84" or "84.3". */
export function kilometreOf({ metres, stepM }: StatedDistance, lang: Lang): string {
	return formatNumber(metres / 1000, lang, digitsFor(stepM));
}

/** A length in metres below one kilometre, else in kilometres with the digits of `stepM` (metres). */
export function formatLength(metres: number, stepM: number, lang: Lang): string {
	const { unit } = messagesFor(lang);
	if (metres < 1000) return unit.metres(formatNumber(metres, lang));
	return unit.kilometres(formatNumber(metres / 1000, lang, digitsFor(stepM)));
}

/** Decimals of a kilometre down to a step in metres. */
function digitsFor(stepM: number): number {
	return Math.min(3, Math.max(0, 3 - Math.round(Math.log10(stepM))));
}
