import type { Day } from '../../domain/timespan';
import {
	calendarDay,
	dayInWords,
	monthOf,
	WEEKDAY_NAMES,
	weekdayOf,
	wholeMonth,
	wholeYear,
	type Time
} from './calendar';
import { unknown, type Named, type Read } from './read';
import type { SaidDate, Side } from './said';

/** A date without a year is read as the nearest of its name; from here on another is nearly as near. */
const NEAREST_DAYS = 150;

/** Finds the missing parts of a date from the day of writing and from the date named before it. */
export function resolveDate(said: SaidDate, written: Day | null, before: Named | null): Read {
	if (typeof said.month === 'string') return inRelativeMonth(said, said.month, written, before);
	if (typeof said.year === 'number') return inYear(said, said.year, 'as written');
	if (typeof said.year === 'string') return inRelativeYear(said, said.year, written, before);
	if (said.side === 'same' || (before?.month === said.month && said.month !== null)) {
		return before ? inYear(said, before.year, 'of the year named before') : unknown(NOTHING_BEFORE);
	}
	if (written === null) return unknown(NEEDS_DAY);
	if (said.side === 'this') return inYear(said, monthOf(written).year, 'of the text’s own year');
	return said.side === null ? nearest(said, written, before) : beside(said, said.side, written);
}

const NOTHING_BEFORE = 'points back to a date that was not found';
const NEEDS_DAY = 'depends on the day of publication';

function inRelativeYear(said: SaidDate, side: Side, written: Day | null, before: Named | null) {
	if (side === 'same') {
		return before ? inYear(said, before.year, 'of the year named before') : unknown(NOTHING_BEFORE);
	}
	if (written === null) return unknown(NEEDS_DAY);
	return inYear(said, monthOf(written).year + SHIFTS[side], `${WORDS[side]} year`);
}

const SHIFTS = { last: -1, this: 0, next: 1 };
const WORDS = { last: 'the last', this: 'the text’s own', next: 'the next' };

function inRelativeMonth(
	said: SaidDate,
	side: Side,
	written: Day | null,
	before: Named | null
): Read {
	if (side === 'same') {
		if (before?.month == null) return unknown(NOTHING_BEFORE);
		return inYear({ ...said, month: before.month }, before.year, 'of the month named before');
	}
	if (written === null) return unknown(NEEDS_DAY);
	const own = monthOf(written);
	// Months are counted from the year 0, so that one may run over its year.
	const months = own.year * 12 + own.month - 1 + SHIFTS[side];
	const month = (months % 12) + 1;
	return inYear({ ...said, month }, Math.floor(months / 12), `${WORDS[side]} month`);
}

/** The time of a date whose year is known, its weekday proved. */
function inYear(said: SaidDate, year: number, reason: string): Read {
	const { month, day, third, weekday } = said;
	const time = timeIn(said, year);
	if (time === null) {
		return unknown(
			`the calendar has no day ${[day, month, year].filter((part) => part !== null).join('/')}`
		);
	}
	const named = { year, month: typeof month === 'number' ? month : null };
	if (day !== null && weekday !== null && weekdayOf(time.earliest) !== weekday) {
		const fault = `${WEEKDAY_NAMES[weekday] ?? ''} is written, but it was ${dayInWords(time.earliest)}`;
		return { time, sure: false, reason: fault, named, misfit: true };
	}
	const part = third === null ? '' : `, ${PARTS[third]}`;
	const proved = day !== null && weekday !== null ? ', and the weekday fits' : '';
	return { time, sure: true, reason: `${reason}${part}${proved}`, named, misfit: false };
}

const PARTS = {
	early: 'its beginning',
	middle: 'its middle',
	late: 'its end'
};

function timeIn({ month, day, third }: SaidDate, year: number): Time | null {
	if (typeof month !== 'number') return wholeYear(year, third);
	return day === null ? wholeMonth(year, month, third) : calendarDay(year, month, day);
}

/** The last one before the day of writing, or the first one after it. */
function beside(said: SaidDate, side: 'last' | 'next', written: Day): Read {
	const { year } = monthOf(written);
	const [step, isBeside, reason] =
		side === 'last'
			? [-1, ({ latest }: Time) => latest < written, 'the last one before the text']
			: [1, ({ earliest }: Time) => earliest > written, 'the next one after the text'];
	const found = [year, year + step, year + 2 * step].find((each) => {
		const time = timeIn(said, each);
		return time !== null && isBeside(time);
	});
	return found === undefined ? inYear(said, year, reason) : inYear(said, found, reason);
}

function nearest(said: SaidDate, written: Day, before: Named | null): Read {
	const { year } = monthOf(written);
	const years = [year, year - 1, year + 1]
		.map((each) => ({ year: each, away: daysAway(timeIn(said, each), written) }))
		.toSorted((a, b) => a.away - b.away);
	const [first] = years;
	if (!first) return unknown(NEEDS_DAY);
	const read = inYear(said, first.year, 'the one nearest to the text');
	const isDoubtful = first.away > NEAREST_DAYS || (before !== null && before.year !== first.year);
	if (!isDoubtful || !read.sure) return read;
	return { ...read, sure: false, reason: 'no year is written, and more than one may be meant' };
}

function daysAway(time: Time | null, written: Day): number {
	if (time === null) return Infinity;
	return Math.max(0, time.earliest - written, written - time.latest);
}
