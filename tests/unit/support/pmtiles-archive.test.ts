import { PMTiles, type Source } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { pmtilesArchive } from '../../support/pmtiles-archive';
import { tileAt, vectorTile } from '../../support/vector-tiles';

const LAYERS = {
	places: {
		type: 'FeatureCollection' as const,
		features: [
			{
				type: 'Feature' as const,
				properties: { name: 'Here' },
				geometry: { type: 'Point' as const, coordinates: [36.6, 35.9] }
			}
		]
	}
};

describe('the archive that the tests write', () => {
	test('is read back by the library that reads it in the browser', async () => {
		const bytes = pmtilesArchive(LAYERS, [36, 35, 37, 36], [5, 9]);
		const source: Source = {
			getKey: () => 'memory',
			getBytes: (offset, length) => {
				const slice = new Uint8Array(bytes.subarray(offset, offset + length));
				return Promise.resolve({ data: slice.buffer });
			}
		};
		const archive = new PMTiles(source);
		expect(await archive.getHeader()).toMatchObject({
			minZoom: 5,
			maxZoom: 9,
			minLon: 36,
			maxLat: 36
		});
		const [x, y] = tileAt([36.6, 35.9], 9);
		const read = await archive.getZxy(9, x, y);
		expect(new Uint8Array(read?.data ?? new ArrayBuffer())).toEqual(
			new Uint8Array(vectorTile(LAYERS, 9, x, y))
		);
		expect(read?.data.byteLength).toBeGreaterThan(10);
		expect(await archive.getZxy(9, x + 40, y)).toBeUndefined();
	});
});
