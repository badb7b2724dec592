import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { StatedDate } from '../../../src/lib/domain/timespan';
import { CATALOGUE_LANGS } from '../../../src/lib/i18n/messages';
import { describeDate, describeExistence } from '../../../src/lib/i18n/stated-date';
import { atlas } from '../../../src/lib/server/atlas';
import { readDate } from '../../../src/lib/server/read-date';

describe('stated dates in words', () => {
	test.each([
		['2020-03-05', '5 March 2020', '5 آذار 2020'],
		['2020-12~', 'about December 2020', 'نحو كانون الأول 2020'],
		['2017-10-23?', '23 October 2017 (uncertain)', '23 تشرين الأول 2017 (غير مؤكد)'],
		['2017', '2017', '2017'],
		[
			'[2021-09-29..2021-10-05]',
			'between 29 September 2021 and 5 October 2021',
			'بين 29 أيلول 2021 و5 تشرين الأول 2021'
		],
		[
			'2020-03-09~/2020-03-12',
			'from about 9 March 2020 to 12 March 2020',
			'من نحو 9 آذار 2020 إلى 12 آذار 2020'
		],
		['2020-03-05/..', '5 March 2020 or later', '5 آذار 2020 أو بعده'],
		[
			'{2020-01-03,2020-01-08}',
			'3 January 2020 and 8 January 2020',
			'3 كانون الثاني 2020 و8 كانون الثاني 2020'
		],
		[
			'[2018-05-01,2018-05-03..2018-05-06]',
			'one of: 1 May 2018 or from 3 May 2018 to 6 May 2018',
			'أحد هذه: 1 أيار 2018 أو من 3 أيار 2018 إلى 6 أيار 2018'
		],
		['{2018,2020..}', '2018 and from 2020 on', '2018 ومن 2020 فصاعدًا'],
		['2018-XX', 'a month of 2018', 'شهر من 2018'],
		['2018-10-XX', 'a day of October 2018', 'يوم من تشرين الأول 2018'],
		['2018-XX-XX', 'a day of 2018', 'يوم من 2018'],
		['201X', 'a year between 2010 and 2019', 'سنة ما بين 2010 و2019'],
		[
			'2018-10-3X',
			'a day between 30 October 2018 and 31 October 2018',
			'يوم ما بين 30 تشرين الأول 2018 و31 تشرين الأول 2018'
		],
		[
			'2018-XX-25',
			'day: 25, month: not stated, year: 2018',
			'اليوم: 25، الشهر: بلا تحديد، السنة: 2018'
		],
		[
			'15XX-12-25',
			'day: 25, month: December, year: from 1500 to 1599',
			'اليوم: 25، الشهر: كانون الأول، السنة: من 1500 إلى 1599'
		],
		[
			'2017-~10-23',
			'23 October 2017 (approximate: month)',
			'23 تشرين الأول 2017 (على التقريب: الشهر)'
		],
		[
			'2017-10?-23',
			'23 October 2017 (uncertain: year and month)',
			'23 تشرين الأول 2017 (غير مؤكد: السنة والشهر)'
		],
		['-0044-03-15', '15 March 45 BC', '15 آذار 45 ق.م'],
		['/', 'date not known', 'تاريخ غير معروف']
	])('%s', (edtf, english, arabic) => {
		expect(describeDate({ edtf }, 'en')).toBe(english);
		expect(describeDate({ edtf }, 'ar')).toBe(arabic);
	});
});

/** A date as the data have it; how it is said depends on its EDTF alone. */
function stated(edtf: string): StatedDate {
	const days = { earliest: null, latest: null };
	return { edtf, approximate: false, uncertain: false, ...days, stated: days };
}

describe('stated dates in French', () => {
	test.each([
		['2020-03-05', '5 mars 2020'],
		['2020-05-01/2020-06-01', 'du 1er mai 2020 au 1er juin 2020'],
		['2020-12~', 'décembre 2020 environ'],
		['[2021-09-29..2021-10-05]', 'entre le 29 septembre 2021 et le 5 octobre 2021'],
		['[2019..2020-04]', 'entre 2019 et avril 2020'],
		['2020-03-09~/2020-03-12', 'du 9 mars 2020 environ au 12 mars 2020'],
		['2020-04/2020-08', 'd’avril 2020 à août 2020'],
		['{2018,2020..}', '2018 et à partir de 2020'],
		['2018-10-XX', 'un jour d’octobre 2018'],
		['-0051/-0050', 'de 52 av. J.-C. à 51 av. J.-C.'],
		['2017-10-23?', '23 octobre 2017 (date incertaine)']
	])('%s', (edtf, words) => {
		expect(describeDate({ edtf }, 'fr')).toBe(words);
	});

	test('say since when and until when a place stood', () => {
		const stood = (start: string, end: string) =>
			describeExistence({ start: stated(start), end: stated(end) }, 'fr');
		expect(stood('2017-10-23', '2020-03')).toEqual([
			'depuis le 23 octobre 2017',
			'jusqu’en mars 2020'
		]);
		expect(stood('[2017..2018]', '-0043-03-15')).toEqual([
			'début\u202f: entre 2017 et 2018',
			'jusqu’au 15 mars 44 av. J.-C.'
		]);
	});
});

const digits = (length: number) =>
	fc.array(fc.constantFrom('0', '1', '2', '3', '9', 'X'), { minLength: length, maxLength: length });
const part = (length: number) => digits(length).map((each) => each.join(''));
const usual = (...texts: string[]) => fc.constantFrom(...texts);
const mark = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, usual('~', '?', '%'));
const marked = (each: fc.Arbitrary<string>) =>
	fc.tuple(mark, each, mark).map((parts) => parts.join(''));
const year = marked(fc.oneof(part(4), usual('2018', '-0044', '0000', '201X', '20XX', 'XXXX')));
const month = marked(fc.oneof(part(2), usual('02', '10', '12', '1X', 'XX', '21', '24')));
const day = marked(fc.oneof(part(2), usual('01', '28', '30', '3X', 'XX')));
const date = fc
	.tuple(year, month, day, fc.integer({ min: 1, max: 3 }))
	.map(([y, m, d, length]) => [y, m, d].slice(0, length).join('-'));
const end = fc.oneof({ weight: 3, arbitrary: date }, usual('', '..'));
const interval = fc.tuple(end, end).map((ends) => ends.join('/'));
const listed = fc
	.array(
		fc.oneof(
			date,
			fc.tuple(date, date).map((ends) => ends.join('..')),
			date.map((each) => `..${each}`),
			date.map((each) => `${each}..`)
		),
		{ minLength: 1, maxLength: 3 }
	)
	.map((each) => each.join(','));
const set = fc
	.tuple(usual('[]', '{}'), listed)
	.map(([[open = '', close = ''], inside]) => open + inside + close);

/** Signs of EDTF, and digits joined as it joins them. */
const RAW = /[~?%/X[\]{}]|\.\.|\d-|-\d|,\d/;

describe('every date that the reader of the data accepts', () => {
	it('is said in words of every language, without a sign of EDTF', () => {
		let accepted = 0;
		const property = fc.property(fc.oneof(date, interval, set), (edtf) => {
			if (!readDate(edtf).ok) return true;
			accepted += 1;
			return CATALOGUE_LANGS.every((lang) => {
				const words = describeDate({ edtf }, lang);
				const saysIt = /\d/.test(words) || !/\d{4}/.test(edtf);
				return saysIt && !RAW.test(words) && /\p{L}|^\d+$/u.test(words);
			});
		});
		fc.assert(property, { numRuns: 1500 });
		expect(accepted).toBeGreaterThan(150);
	});

	it('and so is every date of the atlas', () => {
		const dates = [
			...atlas.places.flatMap(({ existence: { start, end: last } }) => [start, last]),
			...atlas.events.map((event) => event.date),
			...atlas.articles.flatMap(({ published, passages }) => [
				published,
				...passages.map(({ speaksOf }) => speaksOf)
			])
		].flatMap((each) => each ?? []);
		for (const each of dates) expect(describeDate(each, 'ar'), each.edtf).not.toMatch(RAW);
	});
});
