import { scriptOf } from '$lib/domain/script';
import { DATE_PARTS } from '$lib/domain/edtf-text';
import type { Lang } from '$lib/domain/localized';
import { dateOf, dayOfDate } from '$lib/domain/timespan';
import { formatDayLong, formatMonthLong, formatMonthName, formatYear } from './format';
import { messagesFor } from './messages';

/** Year, month and day in words, as far as the digits go; an `X` is a digit that nobody stated. */
export function describeDigits(digits: readonly string[], lang: Lang): string {
	const { date: words } = messagesFor(lang);
	const firstOpen = digits.findIndex((each) => each.includes('X'));
	if (firstOpen < 0) return describeKnown(digits.map(Number), lang);
	if (digits.slice(firstOpen + 1).some((each) => each !== 'XX')) return eachPart(digits, lang);
	const known = digits.slice(0, firstOpen).map(Number);
	const unit = DATE_PARTS[digits.length - 1] ?? 'day';
	const open = digits[firstOpen] ?? '';
	if (isAllOpen(open)) {
		return firstOpen === 0 ? words.unknown : words.some[unit](describeKnown(known, lang));
	}
	const [first, last] = spanOf(open, known);
	return words.someBetween[unit](
		describeKnown([...known, first], lang),
		describeKnown([...known, last], lang)
	);
}

function isAllOpen(digits: string): boolean {
	return /^-?X+$/.test(digits);
}

function describeKnown(known: readonly number[], lang: Lang): string {
	const [year = 0, month = 1] = known;
	if (known.length === 1) return formatYear(dayOfDate(year, 0, 1), lang);
	if (known.length === 2) return formatMonthLong(dayOfDate(year, month - 1, 1), lang);
	return formatDayLong(dayOfDate(year, month - 1, known[2] ?? 1), lang);
}

/** The first and the last number that digits may stand for, of the part that follows `known`. */
function spanOf(digits: string, known: readonly number[]): [number, number] {
	const ends = ['0', '9'].map((digit) => Number(digits.replaceAll('X', digit)));
	const [first, last] = [Math.min(...ends), Math.max(...ends)];
	if (known.length === 0) return [first, last];
	return [Math.max(first, 1), Math.min(last, known.length === 1 ? 12 : longestMonth(known))];
}

function longestMonth([year = 0, month = 1]: readonly number[]): number {
	return dateOf(dayOfDate(year, month, 0)).getUTCDate();
}

/** Where a finer part is stated and a coarser one is not, each is said by itself. */
function eachPart([year = '', month = '', day]: readonly string[], lang: Lang): string {
	const { date: words } = messagesFor(lang);
	const said = (digits: string, known: readonly number[], name: (value: number) => string) => {
		if (isAllOpen(digits)) return words.notStated;
		const [first, last] = spanOf(digits, known);
		return first === last ? name(first) : words.range(name(first), name(last));
	};
	// Of an unknown month the longest may be meant: January has as many days as any.
	const parts = [
		...(day === undefined ? [] : [[words.parts.day, said(day, [0, 1], String)] as const]),
		[
			words.parts.month,
			said(month, [0], (value) => formatMonthName(dayOfDate(2000, value - 1, 1), lang))
		],
		[words.parts.year, said(year, [], (value) => formatYear(dayOfDate(value, 0, 1), lang))]
	] as const;
	return parts.map(([name, value]) => words.part(name, value)).join(scriptOf(lang).comma);
}
