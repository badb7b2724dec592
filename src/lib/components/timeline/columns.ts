import type { Lang } from '$lib/domain/localized';
import { dateOf, dayOfDate, type Day, type TimeWindow } from '$lib/domain/timespan';
import { addMonths } from '$lib/domain/window-steps';
import { formatDayLong, formatMonthLong, formatYear } from '$lib/i18n/format';
import { messagesFor } from '$lib/i18n/messages';

/** How long a column of the chart is: so many days, months or years of the calendar. */
export interface Step {
	readonly unit: 'day' | 'month' | 'year';
	readonly count: number;
}

const DAY: Step = { unit: 'day', count: 1 };
const STEPS: readonly Step[] = [
	{ unit: 'month', count: 1 },
	...[1, 10, 100, 1000].map((count): Step => ({ unit: 'year', count }))
];

/** At most so many columns: on a phone each of them is still three pixels wide. */
const MOST_COLUMNS = 121;

/** Length of the columns over this stretch: the shortest that makes few enough of them. */
export function stepOver(shown: TimeWindow): Step {
	if (shown.to - shown.from < MOST_COLUMNS) return DAY;
	const fits = (step: Step) => ordinal(step, shown.to) - ordinal(step, shown.from) < MOST_COLUMNS;
	return STEPS.find(fits) ?? STEPS.at(-1) ?? DAY;
}

/** Stretches of the calendar that hold every day shown, in order; the first and the last may reach beyond it. */
export function columnsOf(shown: TimeWindow, step: Step): TimeWindow[] {
	const [first, last] = [ordinal(step, shown.from), ordinal(step, shown.to)];
	return Array.from({ length: last - first + 1 }, (_, position) => ({
		from: dayAt(step, first + position),
		to: dayAt(step, first + position + 1) - 1
	}));
}

/** The days of a column in words, as short as its length allows: `March 2020`. */
export function nameOfColumn({ from, to }: TimeWindow, { unit, count }: Step, lang: Lang): string {
	if (unit === 'day') return formatDayLong(from, lang);
	if (unit === 'month') return formatMonthLong(from, lang);
	const first = formatYear(from, lang);
	return count === 1 ? first : messagesFor(lang).time.window(first, formatYear(to, lang));
}

/** Which of all such stretches a day lies in; they are numbered in the order of time. */
function ordinal({ unit, count }: Step, day: Day): number {
	if (unit === 'day') return Math.floor(day / count);
	const date = dateOf(day);
	const years = date.getUTCFullYear();
	return Math.floor((unit === 'year' ? years : years * 12 + date.getUTCMonth()) / count);
}

/** The first day of a numbered stretch. */
function dayAt({ unit, count }: Step, position: number): Day {
	if (unit === 'day') return position * count;
	return unit === 'year'
		? dayOfDate(position * count, 0, 1)
		: addMonths(dayOfDate(0, 0, 1), position * count);
}
