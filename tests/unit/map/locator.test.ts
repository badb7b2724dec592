import { describe, expect, test } from 'vitest';
import { isCloserThan, markOn } from '../../../src/lib/map/locator';
import { drawInset, locatorOf } from '../../../src/lib/map/static/inset';
import { staticMapModel } from '../../../src/lib/map/static/model';
import { atlas } from '../../../src/lib/server/atlas';
import { groundOf } from '../../../src/lib/server/basemap';

const model = staticMapModel(atlas, groundOf);
const { view, region } = atlas.metadata;
const locator = locatorOf(model);

describe('the small map for orientation', () => {
	test('marks a box where the inset of the still map marks it', () => {
		const box = [36.2, 35.6, 36.9, 36.1] as const;
		const still = /<rect x="(.+?)" y="(.+?)" width="(.+?)" height="(.+?)"/
			.exec(drawInset(model, [...box]))
			?.slice(1)
			.map(Number);
		const { x, y, width, height } = markOn(locator, [...box]);
		for (const [index, value] of [x, y, width, height].entries()) {
			expect(value).toBeCloseTo(still?.[index] ?? Number.NaN, 0);
		}
	});

	test('has the region within its edges', () => {
		const [left, top, width, height] = locator.viewBox;
		const whole = markOn(locator, region);
		expect(whole.x).toBeGreaterThanOrEqual(left);
		expect(whole.y).toBeGreaterThanOrEqual(top);
		expect(whole.x + whole.width).toBeLessThanOrEqual(left + width);
		expect(whole.y + whole.height).toBeLessThanOrEqual(top + height);
	});

	test('is needed as soon as the opening extent does not fit', () => {
		const [west, south, east, north] = view;
		expect(isCloserThan(view, view)).toBe(false);
		expect(isCloserThan(view, [west, south, east, (south + north) / 2])).toBe(true);
		expect(isCloserThan(view, [west - 0.1, south - 5, west + 0.1, north + 5])).toBe(true);
	});
});
