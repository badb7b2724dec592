import edtf from 'edtf';
import * as v from 'valibot';
import { dayOfInstant, parseDay, type DayRange, type StatedDate } from '../domain/timespan';
import { success, failure, type Result } from './result';

/**
 * How far a date marked `~`, `?` or `%` may be off, either side, in days: one month, because where
 * written sources disagree on a day they rarely do so by more (a month's name taken for the next,
 * start or completion of the same works); one year where only a year is stated.
 */
const SLACK = { day: 31, year: 366 };

/** Ranges longer than a month count as "a year" when they are qualified. */
const LONGEST_MONTH = 31;

const mask = v.object({ value: v.number() });
/** What `edtf` gives for a single date; instants in milliseconds since 1970 UTC. */
const single = v.object({
	type: v.literal('Date'),
	min: v.number(),
	max: v.number(),
	uncertain: mask,
	approximate: mask
});
const openEnd = v.union([v.null(), v.literal(Infinity), v.literal(-Infinity)]);
const interval = v.object({
	type: v.literal('Interval'),
	lower: v.union([openEnd, single]),
	upper: v.union([openEnd, single])
});
/** "One of these" and "all of these"; a range inside is a pair. */
const choice = v.object({
	type: v.picklist(['Set', 'List']),
	values: v.pipe(v.array(v.union([single, v.tuple([single, single])])), v.minLength(1)),
	earlier: v.boolean(),
	later: v.boolean()
});
const expression = v.variant('type', [single, interval, choice]);

type Single = v.InferOutput<typeof single>;

/** Many things have the same date, and to parse one takes a good part of a millisecond. */
const known = new Map<string, Result<StatedDate>>();

/**
 * Reads an EDTF date, interval or set as days, inclusive. Qualified dates are widened by {@link SLACK};
 * open and unknown ends become `null`. Refused: times of day, seasons (which months they are depends
 * on the hemisphere), and what EDTF does not know.
 */
export function readDate(text: string): Result<StatedDate> {
	const read = known.get(text) ?? readAnew(text);
	known.set(text, read);
	return read;
}

function readAnew(text: string): Result<StatedDate> {
	const parsed = parseExpression(text);
	if (!parsed.ok) return parsed;
	const { singles, rangeOf } = parsed.value;
	if (!fullDays(text).every((day) => singles.some(({ min }) => dayOfInstant(min) === day))) {
		return failure(`"${text}" holds a day that the calendar does not have`);
	}
	return success({
		edtf: text,
		...rangeOf(widened),
		stated: rangeOf(asStated),
		approximate: singles.some(({ approximate }) => approximate.value !== 0),
		uncertain: singles.some(({ uncertain }) => uncertain.value !== 0)
	});
}

type Days = { readonly earliest: number; readonly latest: number };

/** A parsed expression: its single dates, and the range they make when each is read by `daysOf`. */
interface Expression {
	readonly singles: Single[];
	readonly rangeOf: (daysOf: (single: Single) => Days) => DayRange;
}

function parseExpression(text: string): Result<Expression> {
	let parsed: unknown;
	try {
		parsed = parse(text);
	} catch {
		return failure(`"${text}" is not an EDTF date`);
	}
	const checked = v.safeParse(expression, parsed);
	if (!checked.success || text.includes('T')) {
		return failure(`"${text}" is not a day, month, year, interval or set of EDTF`);
	}
	const { output } = checked;
	if (output.type === 'Date') {
		return success({ singles: [output], rangeOf: (daysOf) => daysOf(output) });
	}
	if (output.type === 'Interval') {
		const { lower, upper } = output;
		if (isSingle(lower) && isSingle(upper) && lower.min > upper.max) {
			return failure(`"${text}" ends before it begins`);
		}
		return success({
			singles: [lower, upper].filter(isSingle),
			rangeOf: (daysOf) => ({
				earliest: isSingle(lower) ? daysOf(lower).earliest : null,
				latest: isSingle(upper) ? daysOf(upper).latest : null
			})
		});
	}
	const { earlier, later, values } = output;
	const singles = values.flat();
	return success({
		singles,
		rangeOf: (daysOf) => ({
			earliest: earlier ? null : Math.min(...singles.map((each) => daysOf(each).earliest)),
			latest: later ? null : Math.max(...singles.map((each) => daysOf(each).latest))
		})
	});
}

/**
 * `edtf` refuses intervals whose end does not begin after their start, but `2018-06/2018`, from June
 * to some day of that year, ends after it begins: the two dates are then read each by itself.
 */
function parse(text: string): unknown {
	try {
		return edtf(text);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const [lower, upper] = text.split('/').map((end) => edtf(end));
		return { type: 'Interval', lower, upper };
	}
}

/** Days written out in a text; `edtf` moves `-2018-02-29` into March without a word. */
function fullDays(text: string): (number | null)[] {
	const days = text.replace(/[~?%]/g, '').match(/(?<![\dX])-?\d{4}-\d{2}-\d{2}/g);
	return (days ?? []).map(parseDay);
}

function isSingle(value: Single | number | null): value is Single {
	return typeof value === 'object' && value !== null;
}

function asStated({ min, max }: Single): Days {
	return { earliest: dayOfInstant(min), latest: dayOfInstant(max) };
}

function widened(date: Single): Days {
	const { uncertain, approximate } = date;
	const { earliest, latest } = asStated(date);
	const qualified = uncertain.value !== 0 || approximate.value !== 0;
	if (!qualified) return { earliest, latest };
	const slack = latest - earliest + 1 > LONGEST_MONTH ? SLACK.year : SLACK.day;
	return { earliest: earliest - slack, latest: latest + slack };
}
