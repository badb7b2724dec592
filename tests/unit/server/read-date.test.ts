import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/lib/domain/timespan';
import { readDate } from '../../../src/lib/server/read-date';

const show = (day: number | null) => (day === null ? null : formatDay(day));

/** Earliest and latest day as text; the reason where there are none. */
function read(text: string) {
	const result = readDate(text);
	if (!result.ok) return result.reason;
	return [show(result.value.earliest), show(result.value.latest)];
}

describe('an EDTF date', () => {
	it('is read as its first and last day', () => {
		expect(read('2018-09-17')).toEqual(['2018-09-17', '2018-09-17']);
		expect(read('2020-02')).toEqual(['2020-02-01', '2020-02-29']);
		expect(read('2018')).toEqual(['2018-01-01', '2018-12-31']);
		expect(read('201X')).toEqual(['2010-01-01', '2019-12-31']);
		expect(read('2018-1X')).toEqual(['2018-10-01', '2018-12-31']);
		expect(read('2018-10-XX')).toEqual(['2018-10-01', '2018-10-31']);
	});

	it('may be a month off either side when it is about or uncertain', () => {
		for (const mark of ['~', '?', '%']) {
			expect(read(`2017-10-23${mark}`)).toEqual(['2017-09-22', '2017-11-23']);
			expect(read(`2020-12${mark}`)).toEqual(['2020-10-31', '2021-01-31']);
		}
		expect(read('2017-~10-23')).toEqual(['2017-09-22', '2017-11-23']);
	});

	it('keeps the days as they are written beside those it may mean', () => {
		const result = readDate('2020-02-03~/2020-02-04~');
		expect(result.ok && result.value.stated).toEqual({
			earliest: Date.UTC(2020, 1, 3) / 86_400_000,
			latest: Date.UTC(2020, 1, 4) / 86_400_000
		});
	});

	it('may be a year off when only a year is about or uncertain', () => {
		expect(read('2018~')).toEqual(['2016-12-31', '2020-01-01']);
	});

	it('says whether it is about, uncertain or both', () => {
		const marks = (text: string) => {
			const result = readDate(text);
			return result.ok && [result.value.approximate, result.value.uncertain];
		};
		expect(marks('2018')).toEqual([false, false]);
		expect(marks('2018~')).toEqual([true, false]);
		expect(marks('2018?')).toEqual([false, true]);
		expect(marks('2018%')).toEqual([true, true]);
		expect(marks('2018-09~/2019-01?')).toEqual([true, true]);
	});
});

describe('an EDTF interval or set', () => {
	it('is read from its first to its last day', () => {
		expect(read('2021-09-29/2021-10-05')).toEqual(['2021-09-29', '2021-10-05']);
		expect(read('2018-09/2019')).toEqual(['2018-09-01', '2019-12-31']);
		expect(read('[2017-10-23..2017-11-23]')).toEqual(['2017-10-23', '2017-11-23']);
		expect(read('[2017-10-23,2017-11-23]')).toEqual(['2017-10-23', '2017-11-23']);
		expect(read('{2018..2019}')).toEqual(['2018-01-01', '2019-12-31']);
	});

	it('widens only the end that is qualified', () => {
		expect(read('2018-05-14/2020-11-04~')).toEqual(['2018-05-14', '2020-12-05']);
	});

	it('has no day where it is open or unknown', () => {
		expect(read('2018-09-17/..')).toEqual(['2018-09-17', null]);
		expect(read('2018-09-17/')).toEqual(['2018-09-17', null]);
		expect(read('../2018')).toEqual([null, '2018-12-31']);
		expect(read('/2018')).toEqual([null, '2018-12-31']);
		expect(read('[2018..]')).toEqual(['2018-01-01', null]);
		expect(read('[..2018]')).toEqual([null, '2018-12-31']);
	});

	it('is refused when it ends before it begins', () => {
		expect(read('2020-03-05/2018')).toBe('"2020-03-05/2018" ends before it begins');
	});
});

describe('other texts', () => {
	it('are refused with the text', () => {
		for (const text of ['', 'spring 2018', '2018-9', '2018-13', '2018-02-30', '17/09/2018']) {
			expect(read(text)).toBe(`"${text}" is not an EDTF date`);
		}
	});

	it('are refused where EDTF has a meaning that is not known in days here', () => {
		for (const text of ['2018-21', '2019-06-01T12:00:00Z', 'Y-17000', 'Y17E7']) {
			expect(read(text)).toContain('is not a day, month, year, interval or set');
		}
	});

	it('never give a date that ends before it begins', () => {
		const date = fc
			.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
			.map((each) => each.toISOString().slice(0, 10));
		const mark = fc.constantFrom('', '~', '?', '%');
		const precision = fc.constantFrom(4, 7, 10);
		fc.assert(
			fc.property(date, precision, mark, (text, length, each) => {
				const result = readDate(text.slice(0, length) + each);
				if (!result.ok) return false;
				return (result.value.earliest ?? Infinity) <= (result.value.latest ?? -Infinity);
			})
		);
	});
});
