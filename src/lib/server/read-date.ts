import edtf from 'edtf';
import * as v from 'valibot';
import { dayOfInstant, type DayRange, type StatedDate } from '../domain/timespan';
import { readAs, unreadable, type Reading } from './reading';

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

/**
 * Reads an EDTF date, interval or set as days, inclusive. Qualified dates are widened by {@link SLACK};
 * open and unknown ends become `null`. Refused: times of day, seasons (which months they are depends
 * on the hemisphere), and what EDTF does not know.
 */
export function readDate(text: string): Reading<StatedDate> {
	const reading = parseExpression(text);
	if (!reading.ok) return reading;
	const { singles, range } = reading.value;
	return readAs({
		edtf: text,
		...range,
		approximate: singles.some(({ approximate }) => approximate.value !== 0),
		uncertain: singles.some(({ uncertain }) => uncertain.value !== 0)
	});
}

function parseExpression(text: string): Reading<{ singles: Single[]; range: DayRange }> {
	let parsed: unknown;
	try {
		parsed = edtf(text);
	} catch (error) {
		return error instanceof RangeError
			? unreadable(`"${text}" ends before it begins`)
			: unreadable(`"${text}" is not an EDTF date`);
	}
	const checked = v.safeParse(expression, parsed);
	if (!checked.success || text.includes('T')) {
		return unreadable(`"${text}" is not a day, month, year, interval or set of EDTF`);
	}
	const { output } = checked;
	if (output.type === 'Date') return readAs({ singles: [output], range: widened(output) });
	if (output.type === 'Interval') {
		const { lower, upper } = output;
		const range = {
			earliest: isSingle(lower) ? widened(lower).earliest : null,
			latest: isSingle(upper) ? widened(upper).latest : null
		};
		return readAs({ singles: [lower, upper].filter(isSingle), range });
	}
	const singles = output.values.flat();
	const ranges = singles.map(widened);
	const range = {
		earliest: output.earlier ? null : Math.min(...ranges.map(({ earliest }) => earliest)),
		latest: output.later ? null : Math.max(...ranges.map(({ latest }) => latest))
	};
	return readAs({ singles, range });
}

function isSingle(value: Single | number | null): value is Single {
	return typeof value === 'object' && value !== null;
}

function widened({ min, max, uncertain, approximate }: Single) {
	const earliest = dayOfInstant(min);
	const latest = dayOfInstant(max);
	const qualified = uncertain.value !== 0 || approximate.value !== 0;
	if (!qualified) return { earliest, latest };
	const slack = latest - earliest + 1 > LONGEST_MONTH ? SLACK.year : SLACK.day;
	return { earliest: earliest - slack, latest: latest + slack };
}
