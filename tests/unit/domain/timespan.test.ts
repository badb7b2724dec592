import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	formatDay,
	overlaps,
	parseDay,
	possibleSpan,
	presenceIn,
	type StatedDate
} from '../../../src/lib/domain/timespan';

const day = (text: string) => parseDay(text) ?? NaN;
const from = (earliest: number | null, latest: number | null): StatedDate => ({
	edtf: '',
	earliest,
	latest,
	stated: { earliest, latest },
	approximate: false,
	uncertain: false
});

// The years -9999 to 9999, which EDTF writes with four digits.
const anyDay = fc.integer({ min: -4_371_587, max: 2_932_896 });
const bound = fc.option(anyDay, { nil: null });
const window = fc
	.tuple(anyDay, anyDay)
	.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const stated = fc
	.tuple(anyDay, fc.nat(400))
	.map(([earliest, length]) => from(earliest, earliest + length));

describe('days', () => {
	it('count from 1 January 1970', () => {
		expect(day('1970-01-01')).toBe(0);
		expect(day('2000-03-01')).toBe(11_017);
		expect(day('1969-12-31')).toBe(-1);
	});

	it('are refused when the calendar has no such day', () => {
		for (const text of ['2021-02-30', '2021-13-01', '2021-1-1', 'today', '', '2021-02-29 ']) {
			expect(parseDay(text)).toBeNull();
		}
		expect(parseDay('2020-02-29')).not.toBeNull();
	});

	it('come back from their text', () => {
		fc.assert(fc.property(anyDay, (each) => parseDay(formatDay(each)) === each));
	});

	it('follow one another without a gap or a repetition', () => {
		fc.assert(fc.property(anyDay, (each) => parseDay(formatDay(each + 1)) !== each));
		expect(formatDay(day('2020-02-28') + 1)).toBe('2020-02-29');
		expect(formatDay(day('1900-02-28') + 1)).toBe('1900-03-01');
		expect(formatDay(day('2000-02-28') + 1)).toBe('2000-02-29');
	});

	it('are written as EDTF writes them before the year 1', () => {
		expect(formatDay(day('-0044-03-15'))).toBe('-0044-03-15');
		expect(formatDay(day('0000-01-01') - 1)).toBe('-0001-12-31');
		expect(day('-0044-03-16') - day('-0044-03-15')).toBe(1);
		// The year 0 is 1 BC, and a leap year like -0004.
		expect(formatDay(day('0000-02-28') + 1)).toBe('0000-02-29');
		expect(formatDay(day('-0004-02-28') + 1)).toBe('-0004-02-29');
		for (const text of ['-0000-01-01', '-0001-02-29', '-44-03-15', '+0044-03-15']) {
			expect(parseDay(text)).toBeNull();
		}
	});

	it('are refused beyond four digits, where EDTF knows years alone', () => {
		expect(formatDay(day('9999-12-31') + 1)).toBe('+010000-01-01');
		expect(formatDay(day('-9999-01-01') - 1)).toBe('-010000-12-31');
		for (const text of ['+010000-01-01', '-010000-12-31', '10000-01-01', 'Y10000']) {
			expect(parseDay(text)).toBeNull();
		}
	});
});

describe('a range and a window', () => {
	it('overlap when they share only one day', () => {
		const window = { from: day('2018-09-17'), to: day('2020-03-05') };
		expect(overlaps(from(day('2020-03-05'), null), window)).toBe(true);
		expect(overlaps(from(null, day('2018-09-17')), window)).toBe(true);
		expect(overlaps(from(day('2020-03-06'), null), window)).toBe(false);
		expect(overlaps(from(null, day('2018-09-16')), window)).toBe(false);
	});

	it('overlap wherever a narrower window would', () => {
		fc.assert(
			fc.property(bound, bound, window, (earliest, latest, wide) => {
				const range = from(earliest, latest);
				const narrow = { from: wide.from, to: Math.floor((wide.from + wide.to) / 2) };
				return !overlaps(range, narrow) || overlaps(range, wide);
			})
		);
	});
});

describe('presence', () => {
	const existence = { start: from(10, 20), end: from(30, 40) };

	it('is certain between the latest start and the earliest end', () => {
		expect(presenceIn(existence, { from: 25, to: 25 })).toBe('certain');
		expect(presenceIn(existence, { from: 20, to: 20 })).toBe('certain');
	});

	it('is possible while the start or the end may lie there', () => {
		expect(presenceIn(existence, { from: 10, to: 19 })).toBe('possible');
		expect(presenceIn(existence, { from: 31, to: 50 })).toBe('possible');
	});

	it('is none before and after', () => {
		expect(presenceIn(existence, { from: 0, to: 9 })).toBe('none');
		expect(presenceIn(existence, { from: 41, to: 99 })).toBe('none');
	});

	it('is certain on every day of what is not dated', () => {
		fc.assert(
			fc.property(window, (each) => presenceIn({ start: null, end: null }, each) === 'certain')
		);
	});

	it('is none exactly when the possible span misses the window', () => {
		fc.assert(
			fc.property(stated, fc.nat(2000), window, (start, length, each) => {
				const end = from((start.latest ?? 0) + length, (start.latest ?? 0) + length + 30);
				const existence = { start, end };
				return (
					(presenceIn(existence, each) === 'none') === !overlaps(possibleSpan(existence), each)
				);
			})
		);
	});
});
