import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChoice, searchOf, writeChoice } from '../../../src/lib/domain/url-state';
import { parseDay } from '../../../src/lib/domain/timespan';

const DEFAULTS = {
	window: { from: 17_167, to: 18_992 },
	layers: ['posts', 'towns', 'roads', 'zones'],
	layersOn: ['posts', 'towns', 'roads']
};
const choices = fc.record({
	window: fc
		.tuple(fc.integer({ min: 17_167, max: 18_992 }), fc.integer({ min: 17_167, max: 18_992 }))
		.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
	layers: fc.subarray(DEFAULTS.layers),
	mentionedOnly: fc.boolean()
});

describe('a choice in the address', () => {
	test('comes back as it was written', () => {
		fc.assert(
			fc.property(choices, (choice) => {
				const search = searchOf(writeChoice(new URLSearchParams(), choice, DEFAULTS));
				expect(readChoice(new URLSearchParams(search), DEFAULTS)).toEqual(choice);
			})
		);
	});

	test('leaves a clean address for the default, and other parameters alone', () => {
		const choice = readChoice(new URLSearchParams(), DEFAULTS);
		expect(searchOf(writeChoice(new URLSearchParams('q=x'), choice, DEFAULTS))).toBe('?q=x');
		expect(searchOf(writeChoice(new URLSearchParams(), choice, DEFAULTS))).toBe('');
	});

	test('keeps commas readable', () => {
		const choice = { ...readChoice(new URLSearchParams(), DEFAULTS), layers: ['posts', 'zones'] };
		expect(searchOf(writeChoice(new URLSearchParams(), choice, DEFAULTS))).toBe(
			'?layers=posts,zones'
		);
	});

	test('is always a window inside the timeline, whatever the address says', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (from, to, layers) => {
				const { window } = readChoice(new URLSearchParams({ from, to, layers }), DEFAULTS);
				expect(window.from).toBeLessThanOrEqual(window.to);
				expect(window.from).toBeGreaterThanOrEqual(DEFAULTS.window.from);
				expect(window.to).toBeLessThanOrEqual(DEFAULTS.window.to);
			})
		);
	});

	test('turns a window round that ends before it starts', () => {
		const { window } = readChoice(new URLSearchParams('from=2020-05-01&to=2020-01-01'), DEFAULTS);
		expect(window).toEqual({ from: parseDay('2020-01-01'), to: parseDay('2020-05-01') });
	});
});
