import { foldedWords } from '$lib/domain/text-fold';
import { parseDay, type TimeWindow } from '$lib/domain/timespan';
import { addMonths } from '$lib/domain/window-steps';
import { isMonthFirst, monthNamed, withoutEra } from './date-words';
import { messagesFor } from './messages';

/**
 * The days that a typed date means, both inclusive; `null` for what is no date. Understands a day
 * (`2020-03-05`, `5/3/2020`, `5 March 2020`, `15 March 44 BC`), a month and a year, with the months
 * of the page's language and of those beside it, and in either kind of digits. Numbers alone stand
 * in the order of the page's language.
 */
export function readTypedDate(text: string, lang: string): TimeWindow | null {
	const exact = parseDay(text.trim());
	if (exact !== null) return { from: exact, to: exact };
	const { locale, monthLocales } = messagesFor(lang);
	// "1er", "5th": an ending does not make a number a word.
	const words = foldedWords(text).map((word) => word.replace(/^(\d{1,2})\p{L}{1,3}$/u, '$1'));
	const before = withoutEra(words, monthLocales);
	const said = before ?? words;
	const named = said.filter((word) => !isNumber(word)).join(' ');
	const numbers = said.filter(isNumber);
	// The year stands last; where one of three or four digits stands first, the day does.
	if (/^\d{3,4}$/.test(numbers[0] ?? '')) numbers.reverse();
	else if (numbers.length === 3 && isMonthFirst(locale)) numbers.unshift(...numbers.splice(1, 1));
	const year = yearOf(numbers.pop() ?? '', before !== null);
	const month = named === '' ? numbers.pop() : monthNamed(named, monthLocales);
	const day = numbers.pop();
	if (year === null || numbers.length > 0 || (named !== '' && !month)) return null;
	return stretch(year, month, day);
}

function isNumber(word: string): boolean {
	return /^\d+$/.test(word);
}

/** The year as {@link parseDay} reads it. Without an era, fewer than three digits are no year. */
function yearOf(digits: string, beforeOurEra: boolean): string | null {
	if (!beforeOurEra) return /^\d{3,4}$/.test(digits) ? digits.padStart(4, '0') : null;
	if (!/^0*[1-9]\d{0,3}$/.test(digits)) return null;
	// No year 0 stands between 1 BC and 1 AD, but 1 BC is written so.
	const counted = String(Number(digits) - 1).padStart(4, '0');
	return counted === '0000' ? counted : `-${counted}`;
}

/** All the days of a year, a month or a day. */
function stretch(year: string, month?: string, day?: string): TimeWindow | null {
	const two = (part = '1') => part.padStart(2, '0');
	const from = parseDay(`${year}-${two(month)}-${two(day)}`);
	if (from === null) return null;
	if (day !== undefined) return { from, to: from };
	return { from, to: addMonths(from, month === undefined ? 12 : 1) - 1 };
}
