import { describe, expect, test } from 'vitest';
import { formatCoordinates, formatDistance } from '../../../src/lib/i18n/format';
import { messagesFor } from '../../../src/lib/i18n/messages';
import { describeDate } from '../../../src/lib/i18n/stated-date';

describe('stated dates in words', () => {
	test.each([
		['2020-03-05', '5 March 2020', '5 آذار 2020'],
		['2020-12~', 'about December 2020', 'نحو كانون الأول 2020'],
		['2017-10-23?', '23 October 2017 (uncertain)', '23 تشرين الأول 2017 (غير مؤكد)'],
		['2017', '2017', '2017'],
		[
			'2020-03-10/2020-03-12',
			'from 10 March 2020 to 12 March 2020',
			'من 10 آذار 2020 إلى 12 آذار 2020'
		],
		[
			'2019-11~/2020-02-05',
			'from about November 2019 to 5 February 2020',
			'من نحو تشرين الثاني 2019 إلى 5 شباط 2020'
		],
		['2020-03-05/..', '5 March 2020 or later', '5 آذار 2020 أو بعده'],
		[
			'[2021-09-29..2021-10-05]',
			'between 29 September 2021 and 5 October 2021',
			'بين 29 أيلول 2021 و5 تشرين الأول 2021'
		],
		['[2021..]', '2021 or later', '2021 أو بعده'],
		['[2020-01-03,2020-02]', 'one of: 3 January 2020 or February 2020', 'أحد هذه: 3 كانون الثاني 2020 أو شباط 2020'],
		[
			'{2017,2018-09}',
			'2017 and September 2018',
			'2017 وأيلول 2018'
		],
		['{2017..2018}', 'from 2017 to 2018', 'من 2017 إلى 2018']
	])('%s', (edtf, english, arabic) => {
		expect(describeDate({ edtf }, 'en')).toBe(english);
		expect(describeDate({ edtf }, 'ar')).toBe(arabic);
	});

	test('a form without words yet is shown as it is written, not guessed', () => {
		expect(describeDate({ edtf: '201X' }, 'en')).toBe('201X');
	});
});

describe('counted nouns', () => {
	test('take the Arabic forms for none, one, two, few, many and hundreds', () => {
		const { passages } = messagesFor('ar').counts;
		expect([0, 1, 2, 3, 10, 11, 57, 99, 100, 103].map(passages)).toEqual([
			'لا مقاطع',
			'مقطع واحد',
			'مقطعان',
			'3 مقاطع',
			'10 مقاطع',
			'11 مقطعًا',
			'57 مقطعًا',
			'99 مقطعًا',
			'100 مقطع',
			'103 مقاطع'
		]);
	});

	test('take the English singular for one only', () => {
		const { places } = messagesFor('en').counts;
		expect([0, 1, 2].map(places)).toEqual(['0 places', '1 place', '2 places']);
	});
});

describe('numbers that claim no more than is known', () => {
	test.each([
		[500, '35.861, 36.806'],
		[6000, '35.86, 36.81'],
		[30_000, '35.9, 36.8']
	])('coordinates known to %i m', (precision, written) => {
		expect(formatCoordinates([36.80611, 35.86111], precision)).toBe(written);
	});

	test('distances', () => {
		expect(formatDistance(700, 'en')).toBe('700 m');
		expect(formatDistance(2500, 'en')).toBe('2.5 km');
		expect(formatDistance(48_400, 'ar')).toBe('48 كم');
	});
});

describe('both languages', () => {
	test('have words for the same kinds of places and events', () => {
		const [ar, en] = [messagesFor('ar'), messagesFor('en')];
		expect(Object.keys(ar.place.kinds)).toEqual(Object.keys(en.place.kinds));
		expect(Object.keys(ar.event.kinds)).toEqual(Object.keys(en.event.kinds));
	});
});
