import edtf from 'edtf';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { dayOfInstant, formatDay, parseDay } from '../../../src/lib/domain/timespan';
import { readDate } from '../../../src/lib/server/read-date';

const limits = v.object({ min: v.nullable(v.number()), max: v.nullable(v.number()) });

/** Earliest and latest day as the library has them; `null` for an open or unknown end. */
function theirs(text: string) {
	const { min, max } = v.parse(limits, edtf(text));
	const day = (instant: number | null) =>
		instant === null || !Number.isFinite(instant) ? null : dayOfInstant(instant);
	return { earliest: day(min), latest: day(max) };
}

function ours(text: string) {
	const result = readDate(text);
	if (!result.ok) throw new Error(result.reason);
	const { earliest, latest } = result.value;
	return { earliest, latest };
}

const digits = (value: number, length: number) => String(value).padStart(length, '0');
/** Years of EDTF's four digits. The library puts the year 0's leap day into March: it is left to us. */
const year = fc
	.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -9999, max: -1 }))
	.map((each) => `${each < 0 ? '-' : ''}${digits(Math.abs(each), 4)}`);
const month = fc
	.tuple(year, fc.integer({ min: 1, max: 12 }))
	.map(([y, m]) => `${y}-${digits(m, 2)}`);
const day = fc
	.integer({ min: parseDay('-9999-01-01') ?? 0, max: parseDay('9999-12-31') ?? 0 })
	.map(formatDay)
	.filter((text) => text !== '0000-02-29');
const unspecified = fc.oneof(
	month.map((text) => `${text}-XX`),
	year.map((text) => `${text}-XX`),
	year.map((text) => `${text}-XX-XX`),
	year.map((text) => `${text.slice(0, -1)}X`),
	year.map((text) => `${text.slice(0, -2)}XX`)
);
const single = fc.oneof(day, month, year, unspecified);

/** An interval in the order of time; where both ends begin together the library refuses it. */
const interval = fc.tuple(single, single).map(([one, other]) => {
	const [first, last] = [one, other].sort(
		(a, b) => (theirs(a).earliest ?? 0) - (theirs(b).earliest ?? 0)
	);
	return { first, last, text: `${first}/${last}` };
});

describe('earliest and latest day are those of the edtf library', () => {
	it('for days, months, years and what is not specified of them', () => {
		fc.assert(
			fc.property(single, (text) => {
				expect(ours(text)).toEqual(theirs(text));
			})
		);
	});

	it('for intervals', () => {
		fc.assert(
			fc.property(interval, ({ first = '', last = '', text }) => {
				fc.pre((theirs(first).earliest ?? 0) < (theirs(last).earliest ?? 0));
				expect(ours(text)).toEqual(theirs(text));
			})
		);
	});

	it('for intervals with an open or unknown end', () => {
		const open = fc.constantFrom('..', '');
		const texts = fc.oneof(
			fc.tuple(open, single).map(([start, end]) => `${start}/${end}`),
			fc.tuple(single, open).map(([start, end]) => `${start}/${end}`)
		);
		fc.assert(
			fc.property(texts, (text) => {
				expect(ours(text)).toEqual(theirs(text));
			})
		);
	});

	it('and lie further apart, evenly, where the date is about or uncertain', () => {
		fc.assert(
			fc.property(fc.oneof(day, month, year), fc.constantFrom('~', '?', '%'), (text, mark) => {
				const [plain, marked] = [ours(text), ours(text + mark)];
				const before = (plain.earliest ?? 0) - (marked.earliest ?? 0);
				const after = (marked.latest ?? 0) - (plain.latest ?? 0);
				expect(before).toBe(after);
				expect(before).toBeGreaterThan(0);
			})
		);
	});
});

describe('where the library errs', () => {
	it('an interval may end within the time in which it begins', () => {
		const read = (text: string) => {
			const { earliest, latest } = ours(text);
			return [formatDay(earliest ?? NaN), formatDay(latest ?? NaN)];
		};
		expect(read('2018-05/2018-05')).toEqual(['2018-05-01', '2018-05-31']);
		expect(read('2018-05-14/2018-05-14')).toEqual(['2018-05-14', '2018-05-14']);
		expect(read('2018-06/2018')).toEqual(['2018-06-01', '2018-12-31']);
		expect(read('2018-05-14/2018-05')).toEqual(['2018-05-14', '2018-05-31']);
	});

	it('a day that the calendar does not have is refused, also before the year 1', () => {
		for (const text of ['-2018-02-29', '2018-01-01/-0001-02-30', '[2018-01-01,-0001-02-29]']) {
			expect(readDate(text).ok, text).toBe(false);
		}
		expect(ours('-0004-02-29')).toEqual({
			earliest: parseDay('-0004-02-29'),
			latest: parseDay('-0004-02-29')
		});
	});

	it('a set is read from its earliest to its latest day in whatever order it is written', () => {
		expect(ours('[2019,2018]')).toEqual(ours('2018/2019'));
		expect(ours('{-0044..-0010}')).toEqual(ours('-0044/-0010'));
	});
});
