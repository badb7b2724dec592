import { describe, expect, test } from 'vitest';
import { settle, sheetPixels } from '../../../src/lib/state/sheet-heights';

describe('the heights of the sheet', () => {
	test('rise from a peek over half to the whole map', () => {
		expect(sheetPixels('peek', 700, 16)).toBeLessThan(sheetPixels('half', 700, 16));
		expect(sheetPixels('half', 700, 16)).toBe(350);
		expect(sheetPixels('full', 700, 16)).toBe(700);
	});

	test('grow the peek with the reader’s text, but never over the larger part of the map', () => {
		expect(sheetPixels('peek', 700, 24)).toBeGreaterThan(sheetPixels('peek', 700, 16));
		expect(sheetPixels('peek', 200, 32)).toBeLessThan(100);
	});

	test('let go at rest, it settles at the nearest', () => {
		expect(settle(150, 0, 700, 16)).toBe('peek');
		expect(settle(400, 0, 700, 16)).toBe('half');
		expect(settle(600, 0, 700, 16)).toBe('full');
	});

	test('flicked, it goes on in the direction of the finger', () => {
		expect(settle(400, 1.2, 700, 16)).toBe('full');
		expect(settle(300, -1.2, 700, 16)).toBe('peek');
	});
});
