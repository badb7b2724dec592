import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../src/lib/domain/span';
import type { Existence, StatedDate } from '../../../src/lib/domain/timespan';
import { describeSpan } from '../../../src/lib/i18n/span';

const on = (earliest: number | null, latest = earliest): StatedDate => ({
	edtf: '',
	approximate: false,
	uncertain: false,
	earliest,
	latest,
	stated: { earliest, latest }
});
const existed = (start: StatedDate | null, end: StatedDate | null): Existence => ({ start, end });

describe('the span of a layer', () => {
	test('runs from the first to the last possible day', () => {
		expect(
			spanOf([existed(on(100, 110), on(200, 230)), existed(on(90, 95), on(150, 160))])
		).toEqual({ earliest: 90, latest: 230 });
	});

	test('stays open where one of its places has no known beginning or end', () => {
		expect(spanOf([existed(on(100), null), existed(on(50), on(60))])).toEqual({
			earliest: 50,
			latest: null
		});
		expect(spanOf([existed(null, on(100)), existed(on(50), on(60))])).toEqual({
			earliest: null,
			latest: 100
		});
	});

	test('leaves out what is not dated, and is null when nothing is', () => {
		expect(spanOf([existed(null, null), existed(on(1), on(2))])).toEqual({
			earliest: 1,
			latest: 2
		});
		expect(spanOf([existed(null, null)])).toBeNull();
		expect(spanOf([])).toBeNull();
	});

	test('is said in years, in both languages', () => {
		const [y2017, y2020] = [17_200, 18_400];
		expect(describeSpan({ earliest: y2017, latest: y2020 }, 'en')).toBe('2017–2020');
		expect(describeSpan({ earliest: y2017, latest: y2017 + 1 }, 'en')).toBe('2017');
		expect(describeSpan({ earliest: y2017, latest: null }, 'ar')).toBe('منذ 2017');
		expect(describeSpan({ earliest: null, latest: y2020 }, 'ar')).toBe('حتى 2020');
		expect(describeSpan(null, 'en')).toBe('not dated');
	});
});
