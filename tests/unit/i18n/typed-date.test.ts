import { describe, expect, test } from 'vitest';
import { formatDayLong } from '../../../src/lib/i18n/format';
import { CATALOGUE_LANGS } from '../../../src/lib/i18n/messages';
import { readTypedDate } from '../../../src/lib/i18n/typed-date';
import { formatDay, parseDay } from '../../../src/lib/domain/timespan';

function read(text: string, lang = 'en'): string | null {
	const found = readTypedDate(text, lang);
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
		'٢٠٢٠-٠٣-٠٥',
		'5 mars 2020',
		'5th March 2020'
	])('"%s" is 5 March 2020', (text) => {
		expect(read(text)).toBe('2020-03-05');
	});

	test('may be a month or a year: all its days', () => {
		expect(read('February 2020')).toBe('2020-02-01/2020-02-29');
		expect(read('كانون الأول 2021')).toBe('2021-12-01/2021-12-31');
		expect(read('février 2020')).toBe('2020-02-01/2020-02-29');
		expect(read('2/2020')).toBe('2020-02-01/2020-02-29');
		expect(read('٢٠١٩')).toBe('2019-01-01/2019-12-31');
	});

	test.each(['', 'soon', '2020-13-01', '30 February 2020', '5', '1 2 3 2020', 'Ma 2020', '5/3/20'])(
		'"%s" is none',
		(text) => expect(read(text)).toBeNull()
	);

	test('may lie in a year of three digits, or before our era, where it says so', () => {
		expect(read('1er août 778', 'fr')).toBe('0778-08-01');
		expect(read('15 March 44 BC')).toBe('-0043-03-15');
		expect(read('52 av. J.-C.', 'fr')).toBe('-0051-01-01/-0051-12-31');
		expect(read('1 BC')).toBe('0000-01-01/0000-12-31');
		expect(read('0 BC')).toBeNull();
	});

	test('is none where it could be two months', () => {
		expect(read('jui 2020', 'fr')).toBeNull();
		expect(read('كانون 2020', 'ar')).toBeNull();
	});

	test.each(CATALOGUE_LANGS)('is understood as a page in "%s" writes it, all year', (lang) => {
		for (const year of ['2020', '0800', '-0043']) {
			const first = parseDay(`${year}-01-01`) ?? Number.NaN;
			for (let each = first; each < first + 366; each += 5) {
				expect(readTypedDate(formatDayLong(each, lang), lang)).toEqual({ from: each, to: each });
			}
		}
	});
});
