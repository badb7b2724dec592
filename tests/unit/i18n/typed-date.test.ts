import { describe, expect, test } from 'vitest';
import { formatDayLong } from '../../../src/lib/i18n/format';
import { readTypedDate } from '../../../src/lib/i18n/typed-date';
import { formatDay, parseDay } from '../../../src/lib/domain/timespan';

function read(text: string): string | null {
	const found = readTypedDate(text);
	return found && [...new Set([found.from, found.to].map(formatDay))].join('/');
}

describe('a typed date', () => {
	test.each([
		'2020-03-05',
		' 2020/3/5 ',
		'5/3/2020',
		'05.03.2020',
		'5 March 2020',
		'March 5, 2020',
		'5 mar 2020',
		'5 آذار 2020',
		'٥ آذار ٢٠٢٠',
		'۵ اذار ۲۰۲۰',
		'5 مارس 2020',
		'٢٠٢٠-٠٣-٠٥'
	])('"%s" is 5 March 2020', (text) => {
		expect(read(text)).toBe('2020-03-05');
	});

	test('may be a month or a year: all its days', () => {
		expect(read('February 2020')).toBe('2020-02-01/2020-02-29');
		expect(read('كانون الأول 2021')).toBe('2021-12-01/2021-12-31');
		expect(read('2/2020')).toBe('2020-02-01/2020-02-29');
		expect(read('٢٠١٩')).toBe('2019-01-01/2019-12-31');
	});

	test.each(['', 'soon', '2020-13-01', '30 February 2020', '5', '1 2 3 2020', 'Ma 2020', '5/3/20'])(
		'"%s" is none',
		(text) => expect(read(text)).toBeNull()
	);

	test('is understood as the page writes it, in both languages and all year', () => {
		const first = parseDay('2020-01-01') ?? Number.NaN;
		for (let each = first; each < first + 366; each += 5) {
			for (const lang of ['ar', 'en'] as const) {
				expect(readTypedDate(formatDayLong(each, lang))).toEqual({ from: each, to: each });
			}
		}
	});
});
