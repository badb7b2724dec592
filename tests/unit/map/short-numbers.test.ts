import fc from 'fast-check';
import { expect, test } from 'vitest';
import { short } from '../../../src/lib/map/static/svg';

test('numbers are written as exactly as they are rounded, without digits that say nothing', () => {
	const value = fc.oneof(
		fc.double({ min: -1e5, max: 1e5, noNaN: true }),
		fc.integer({ min: -1e5, max: 1e5 }).map((whole) => whole / 20)
	);
	fc.assert(
		fc.property(value, fc.constantFrom(0, 1, 2), (number, digits) => {
			const written = short(number, digits);
			expect(Number(written)).toBeCloseTo(Number(number.toFixed(digits)), 10);
			expect(written).not.toMatch(/^-?0.|\.\d*0$|^-0?$/);
		})
	);
	expect([short(-0.04), short(0.05, 2), short(-0.5), short(1.25)]).toEqual([
		'0',
		'.05',
		'-.5',
		'1.3'
	]);
});
