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

type Month = readonly [name: string, month: number];

/** Folded names of the months, long and short, with their numbers from 1. */
const monthsOf = once((locale): readonly Month[] =>
	(['long', 'short'] as const).flatMap((month) => {
		const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
		return Array.from({ length: 12 }, (_, position): Month => [
			foldedWords(format.format(Date.UTC(2020, position, 1))).join(' '),
			position + 1
		]);
	})
);

/** The folded words of a date without those at their end that say "before our era"; `null` where none do. */
export function withoutEra(words: readonly string[], locales: readonly string[]): string[] | null {
	const eras = new Set(locales.flatMap(erasOf));
	const start = words.findIndex((_, from) => eras.has(words.slice(from).join('')));
	return start < 0 ? null : words.slice(0, start);
}

/** How a locale says "before our era", folded, its words run together. */
const erasOf = once((locale): readonly string[] =>
	(['long', 'short'] as const).flatMap((era) =>
		new Intl.DateTimeFormat(locale, { era, year: 'numeric', timeZone: 'UTC' })
			.formatToParts(BEFORE_OUR_ERA)
			.filter(({ type }) => type === 'era')
			.map(({ value }) => foldedWords(value).join(''))
	)
);

/** Asks `Intl`, which takes its time, once a locale. */
function once<T>(ask: (locale: string) => T): (locale: string) => T {
	const answers = new Map<string, T>();
	return (locale) => {
		const answer = answers.get(locale) ?? ask(locale);
		answers.set(locale, answer);
		return answer;
	};
}

/** Whether the month stands before the day where a locale writes a date in numbers. */
export function isMonthFirst(locale: string): boolean {
	const parts = new Intl.DateTimeFormat(locale).formatToParts().map(({ type }) => type);
	return parts.indexOf('month') < parts.indexOf('day');
}
