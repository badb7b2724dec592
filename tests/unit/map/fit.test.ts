import { expect, test } from 'vitest';
import { freeBeside } from '../../../src/lib/map/fit';

const FIT = { padding: 50, maxZoom: 10 };

test('a fitted box leaves free what its shape leaves beside it', () => {
	const room = { width: 1000, height: 500 };
	// At the equator a degree is as high as it is wide.
	expect(freeBeside([0, -1, 2, 1], room, FIT)).toBeCloseTo(300, 0);
	expect(freeBeside([0, -1, 20, 1], room, FIT)).toBeCloseTo(50, 5);
	// In Mercator a degree of latitude 60 is twice as high as at the equator.
	expect(freeBeside([0, 59, 2, 61], room, FIT)).toBeCloseTo(400, 0);
});
