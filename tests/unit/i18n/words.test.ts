import { describe, expect, test } from 'vitest';
import { formatCoordinates, formatDistance } from '../../../src/lib/i18n/format';
import { messagesFor } from '../../../src/lib/i18n/messages';

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

	test('hold for the speeds of playing too', () => {
		expect([10, 30].map(messagesFor('ar').time.daysASecond)).toEqual([
			'10 أيام في الثانية',
			'30 يومًا في الثانية'
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
