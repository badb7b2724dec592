import { describe, expect, test } from 'vitest';
import { lineOfReading } from '../../../src/lib/state/reading.svelte';

const HEIGHT = 800;
const RANGE = 3000;

describe('the line of reading', () => {
	test('lies in the upper part of the window, where a passage that is jumped to stands', () => {
		expect(lineOfReading(HEIGHT, RANGE, RANGE)).toBe(200);
		expect(lineOfReading(HEIGHT, 1000, RANGE)).toBe(200);
	});

	test('sinks to the lower edge at the end, and never goes back in the text on the way', () => {
		expect(lineOfReading(HEIGHT, 0, RANGE)).toBe(HEIGHT);
		const inText = Array.from(
			{ length: 31 },
			(_, step) => step * 100 + lineOfReading(HEIGHT, RANGE - step * 100, RANGE)
		);
		expect(inText).toEqual(inText.toSorted((a, b) => a - b));
	});

	test('stays where it is in a text that does not scroll', () => {
		expect(lineOfReading(HEIGHT, 0, 0)).toBe(200);
	});
});
