import { foldedWords } from '$lib/domain/text-fold';

/** Fewest letters that may stand for a month. */
const SHORTEST_MONTH = 3;

/** A day of the year 44 before our era. */
const BEFORE_OUR_ERA = new Date(0).setUTCFullYear(-43);

/** The number of the month that starts as typed in the first locale that has one, where it has one alone. */
export function monthNamed(typed: string, locales: readonly string[]): string | undefined {
	for (const locale of locales) {
		const months = monthsOf(locale);
		const whole = months.filter(([name]) => name === typed);
		const begun = months.filter(([name]) => name.startsWith(typed));
		const meant = whole.length > 0 || typed.length < SHORTEST_MONTH ? whole : begun;
		const [month, ...others] = new Set(meant.map(([, number]) => number));
		if (month !== undefined) return others.length === 0 ? String(month) : undefined;
	}
	return undefined;
}

/** Folded names of the months, long and short, with their numbers from 1. */
function monthsOf(locale: string): (readonly [name: string, month: number])[] {
	return (['long', 'short'] as const).flatMap((month) => {
		const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
		return Array.from({ length: 12 }, (_, position): readonly [string, number] => [
			foldedWords(format.format(Date.UTC(2020, position, 1))).join(' '),
			position + 1
		]);
	});
}

/** The folded words of a date without those at their end that say "before our era"; `null` where none do. */
export function withoutEra(words: readonly string[], locales: readonly string[]): string[] | null {
	const eras = new Set(locales.flatMap(erasOf));
	const start = words.findIndex((_, from) => eras.has(words.slice(from).join('')));
	return start < 0 ? null : words.slice(0, start);
}

/** How a locale says "before our era", folded, its words run together. */
function erasOf(locale: string): string[] {
	return (['long', 'short'] as const).flatMap((era) =>
		new Intl.DateTimeFormat(locale, { era, year: 'numeric', timeZone: 'UTC' })
			.formatToParts(BEFORE_OUR_ERA)
			.filter(({ type }) => type === 'era')
			.map(({ value }) => foldedWords(value).join(''))
	);
}

/** Whether the month stands before the day where a locale writes a date in numbers. */
export function isMonthFirst(locale: string): boolean {
	const parts = new Intl.DateTimeFormat(locale).formatToParts().map(({ type }) => type);
	return parts.indexOf('month') < parts.indexOf('day');
}
