import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCamera, writeCamera } from '../../../src/lib/domain/camera';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const cameras = fc.record({
	zoom: number(1.5, 14),
	lat: number(-85, 85),
	lng: number(-180, 180)
});

describe('a camera in the address', () => {
	test('comes back within a metre and a hundredth of a zoom', () => {
		fc.assert(
			fc.property(cameras, (camera) => {
				const back = readCamera(writeCamera(camera));
				expect(back?.zoom).toBeCloseTo(camera.zoom, 1.9);
				expect(Math.abs((back?.lat ?? Number.NaN) - camera.lat)).toBeLessThanOrEqual(0.00001);
				expect(Math.abs((back?.lng ?? Number.NaN) - camera.lng)).toBeLessThanOrEqual(0.00001);
			})
		);
	});

	test('is written the same once it has been read', () => {
		fc.assert(
			fc.property(cameras, (camera) => {
				const written = writeCamera(camera);
				const back = readCamera(written);
				expect(back && writeCamera(back)).toBe(written);
			})
		);
	});

	test.each([
		'',
		'9/35',
		'9/35/36/1',
		'a/b/c',
		'9//36',
		'NaN/35/36',
		'Infinity/35/36',
		'99/35/36',
		'9/1e9/36',
		'9/35/-181',
		'0/35/36'
	])('is none where the address says %o', (text) => expect(readCamera(text)).toBeNull());

	test('never throws, whatever the address says', () => {
		fc.assert(fc.property(fc.string(), (text) => void readCamera(text)));
	});
});
