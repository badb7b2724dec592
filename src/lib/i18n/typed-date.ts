import { fold, foldedWords } from '$lib/domain/text-fold';
import { parseDay, type TimeWindow } from '$lib/domain/timespan';
import { addMonths } from '$lib/domain/window-steps';

/** Whose names of months are understood: in Arabic those of the Levant and those of the news. */
const LOCALES = ['ar-SY', 'ar-EG', 'en-GB'];

/** Folded names of the months, long and short, with their numbers from 1. */
const MONTHS: readonly (readonly [name: string, month: number])[] = LOCALES.flatMap((locale) =>
	(['long', 'short'] as const).flatMap((month) => {
		const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
		return Array.from({ length: 12 }, (_, position): [string, number] => [
			fold(format.format(Date.UTC(2020, position, 1))),
			position + 1
		]);
	})
);

/** Fewest letters that may stand for a month. */
const SHORTEST_MONTH = 3;

/**
 * The days that a typed date means, both inclusive; `null` for what is no date. Understands a day
 * (`2020-03-05`, `5/3/2020`, `5 March 2020`), a month and a year, in both languages and in either
 * kind of digits, whatever the page's language is.
 */
export function readTypedDate(text: string): TimeWindow | null {
	const exact = parseDay(text.trim());
	if (exact !== null) return { from: exact, to: exact };
	const words = foldedWords(text);
	const named = words.filter((word) => !/^\d+$/.test(word)).join(' ');
	const numbers = words.filter((word) => /^\d+$/.test(word));
	// The year is the number with four digits; it stands first in ISO's order and last in the others.
	if (/^\d{4}$/.test(numbers[0] ?? '')) numbers.reverse();
	const year = numbers.pop() ?? '';
	const month = named === '' ? numbers.pop() : monthNamed(named);
	const day = numbers.pop();
	if (!/^\d{4}$/.test(year) || numbers.length > 0 || (named !== '' && !month)) return null;
	return stretch(year, month, day);
}

function monthNamed(typed: string): string | undefined {
	if (typed.length < SHORTEST_MONTH) return MONTHS.find(([name]) => name === typed)?.[1].toString();
	return MONTHS.find(([name]) => name.startsWith(typed))?.[1].toString();
}

/** All the days of a year, a month or a day. */
function stretch(year: string, month?: string, day?: string): TimeWindow | null {
	const two = (part = '1') => part.padStart(2, '0');
	const from = parseDay(`${year}-${two(month)}-${two(day)}`);
	if (from === null) return null;
	if (day !== undefined) return { from, to: from };
	return { from, to: addMonths(from, month === undefined ? 12 : 1) - 1 };
}
