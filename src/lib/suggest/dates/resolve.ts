import { addMonths } from '../../domain/window-steps';
import type { Day } from '../../domain/timespan';
import {
	dayInWords,
	lasted,
	monthOf,
	oneDay,
	someDay,
	WEEKDAY_NAMES,
	weekdayOf,
	withoutChoice,
	wholeMonth,
	wholeYear,
	type Time
} from './calendar';
import { unknown, type Named, type Read } from './read';
import { resolveDate } from './resolve-date';
import type { Said, Side, Unit, Weekday } from './said';

/** What is known of the text when a word of it is read. */
export interface Known {
	/** The day on which it was written; `null` where that is not known. */
	readonly written: Day | null;
	readonly before: Named | null;
	/** The first day of the week where the language is read. */
	readonly weekStart: Weekday;
}

/** What words of time mean in a text written on a day. */
export function resolve(said: Said, known: Known): Read {
	const { written, before } = known;
	if (said.kind === 'date') return resolveDate(said, written, before);
	if (said.kind === 'vague') return unknown(said.why);
	if (said.kind === 'range') return resolveRange(said.from, said.to, known);
	if (written === null) return unknown('depends on the day of publication');
	switch (said.kind) {
		case 'offset':
			return offset(written, said.days, said.weekday);
		case 'ago':
			return ago(written, said.count, said.unit);
		case 'lasting':
			return stated(
				lasted(startOf(written, said.count, said.unit), oneDay(written)),
				`the last ${said.count} ${said.unit}${said.count === 1 ? '' : 's'}, up to the text’s own day`
			);
		case 'week':
			return stated(
				weekOf(written, said.side, known.weekStart),
				`${WEEKS[said.side]}, any day of it`
			);
		case 'weekday':
			return weekday(written, said.weekday, said.side);
		case 'night':
			return night(written, said.from, said.to);
	}
}

const WEEKS = { last: 'the week before', this: 'the text’s own week', next: 'the week after' };
const NAMED_OFFSETS = new Map([
	[-2, 'the day before yesterday'],
	[-1, 'yesterday'],
	[0, 'today'],
	[1, 'tomorrow'],
	[2, 'the day after tomorrow']
]);
const WEEK = 7;

function stated(time: Time, reason: string): Read {
	const named = time.earliest === time.latest ? monthOf(time.earliest) : null;
	return { time, sure: true, reason, named, misfit: false };
}

function offset(written: Day, days: number, said: Weekday | null): Read {
	const day = written + days;
	const name = WEEKDAY_NAMES[weekdayOf(day)] ?? '';
	const words =
		NAMED_OFFSETS.get(days) ?? `${Math.abs(days)} days ${days < 0 ? 'before' : 'after'}`;
	const read = stated(oneDay(day), `${words}, ${name}`);
	if (said === null || weekdayOf(day) === said) return read;
	const fault = `${WEEKDAY_NAMES[said] ?? ''} is written, but ${words} was ${dayInWords(day)}`;
	return { ...read, sure: false, reason: fault, misfit: true };
}

/** Days are counted, weeks, months and years taken as "about". */
function ago(written: Day, count: number, unit: Unit): Read {
	if (unit === 'day') {
		const day = written - count;
		return stated(
			oneDay(day),
			`${count} day${count === 1 ? '' : 's'} before the text, ${WEEKDAY_NAMES[weekdayOf(day)] ?? ''}`
		);
	}
	const time = startOf(written, count, unit);
	return stated(
		{ ...time, edtf: `${time.edtf}~` },
		`about ${count} ${unit}${count === 1 ? '' : 's'} before the text`
	);
}

/** The day, month or year that lies so many units before a day. */
function startOf(written: Day, count: number, unit: Unit): Time {
	if (unit === 'day') return oneDay(written - count);
	if (unit === 'week') return oneDay(written - count * WEEK);
	const then = monthOf(addMonths(written, unit === 'month' ? -count : -12 * count));
	return unit === 'month'
		? wholeMonth(then.year, then.month, null)
		: (wholeYear(then.year, null) ?? oneDay(written));
}

/** Of the text's own week only what is past: what is to come is said otherwise. */
function weekOf(written: Day, side: Exclude<Side, 'same'>, weekStart: Weekday): Time {
	const start = written - ((weekdayOf(written) - weekStart + WEEK) % WEEK);
	if (side === 'this') return someDay(start, written);
	const first = side === 'last' ? start - WEEK : start + WEEK;
	return someDay(first, first + WEEK - 1);
}

function weekday(written: Day, said: Weekday, side: Side | null): Read {
	const name = WEEKDAY_NAMES[said] ?? '';
	const since = (weekdayOf(written) - said + WEEK) % WEEK;
	if (side === 'next') {
		return stated(oneDay(written + (WEEK - since)), `the next ${name} after the text`);
	}
	if (side === 'last') {
		return stated(
			oneDay(written - (since === 0 ? WEEK : since)),
			`the last ${name} before the text`
		);
	}
	if (side === null && since === 0) return stated(oneDay(written), `${name}, the text’s own day`);
	if (side === null) {
		return stated(oneDay(written - since), `${name}, the last one up to the text`);
	}
	return unknown(`which ${name} is meant is not said`);
}

/** A night belongs to two days. */
function night(written: Day, from: Weekday, to: Weekday): Read {
	if ((from + 1) % WEEK !== to) {
		const [first, second] = [WEEKDAY_NAMES[from] ?? '', WEEKDAY_NAMES[to] ?? ''];
		return { ...unknown(`${second} does not follow ${first}`), misfit: true };
	}
	const end = written - ((weekdayOf(written) - to + WEEK) % WEEK);
	return stated(
		someDay(end - 1, end),
		`the night from ${dayInWords(end - 1)} to ${dayInWords(end)}`
	);
}

/** Where one of the ends lacks its year, the other may have it. */
function resolveRange(from: Said, to: Said | null, known: Known): Read {
	const end = to === null ? untilWritten(known) : resolve(to, known);
	const shared = end.named && to !== null ? { ...end.named, month: null } : null;
	const filled =
		shared && from.kind === 'date' && from.year === null && from.side === null
			? { ...from, year: shared.year }
			: from;
	const start = resolve(filled, known);
	if (!start.time || !end.time) return unknown(start.time ? end.reason : start.reason);
	if (start.time.earliest > end.time.latest) return unknown('it would end before it begins');
	const sure = start.sure && end.sure;
	const reason =
		to === null ? `${start.reason}, and up to the text’s own day` : 'from one to the other';
	const worse = start.sure ? end.reason : start.reason;
	return {
		time: joined(start.time, end.time),
		sure,
		reason: sure ? reason : worse,
		named: end.named ?? start.named,
		misfit: start.misfit || end.misfit
	};
}

/** An interval of two times; what lasted itself begins and ends with its own ends. */
function joined(start: Time, end: Time): Time {
	const from = /[/]/u.test(start.edtf) ? oneDay(start.earliest) : withoutChoice(start);
	const to = /[/]/u.test(end.edtf) ? oneDay(end.latest) : withoutChoice(end);
	return lasted(from, to);
}

function untilWritten({ written }: Known): Read {
	return written === null
		? unknown('depends on the day of publication')
		: stated(oneDay(written), 'the text’s own day');
}
