import { describe, expect, it } from 'vitest';
import type { MapFeature } from '../../../src/lib/map/features';
import { WindowSlice } from '../../../src/lib/map/window-slice';

const FOREVER = 1e9;

function place(id: string, properties: Partial<MapFeature['properties']> = {}): MapFeature {
	return {
		type: 'Feature',
		geometry: { type: 'Point', coordinates: [36, 36] },
		properties: {
			id,
			layer: 'towns',
			kind: 'town',
			label_ar: id,
			label_en: id,
			ref_ar: '',
			ref_en: '',
			number: '',
			precision_m: 0,
			earliest: -FOREVER,
			latest: FOREVER,
			begun: -FOREVER,
			lasting: FOREVER,
			weak: false,
			shape: 'point',
			order: 1,
			...properties
		}
	};
}

const filter = { window: { from: 100, to: 200 }, layers: ['towns'], mentionedOnly: false };
const nobody = new Set<string>();

function idsOf(slice: WindowSlice): unknown[] {
	return slice.data?.features.map(({ properties }) => properties?.id) ?? [];
}

describe('a slice', () => {
	it('holds the places of the layers that are on which may have existed in the window', () => {
		const slice = new WindowSlice([
			place('always'),
			place('last-day', { earliest: 200 }),
			place('too-late', { earliest: 201 }),
			place('first-day', { latest: 100 }),
			place('too-early', { latest: 99 }),
			place('other-layer', { layer: 'posts' })
		]);
		expect(slice.take(filter, nobody)).toBe(true);
		expect(idsOf(slice)).toEqual(['always', 'last-day', 'first-day']);
	});

	it('leaves out what no passage means where the reader asks for that', () => {
		const slice = new WindowSlice([place('here'), place('there')]);
		slice.take({ ...filter, mentionedOnly: true }, new Set(['there']));
		expect(idsOf(slice)).toEqual(['there']);
	});

	it('says of each place whether a passage means it, and whether it is sure in the window', () => {
		const slice = new WindowSlice([
			place('sure'),
			place('begun-later', { begun: 201 }),
			place('perhaps-gone', { lasting: 99 })
		]);
		slice.take(filter, new Set(['sure']));
		const drawn = slice.data?.features.map(({ properties: { faint, possible } }) => ({
			faint,
			possible
		}));
		expect(drawn).toEqual([
			{ faint: false, possible: false },
			{ faint: true, possible: true },
			{ faint: true, possible: true }
		]);
	});

	it('is new only where the picture changes', () => {
		const slice = new WindowSlice([
			place('here', { earliest: 150 }),
			place('there', { latest: 50 })
		]);
		expect(slice.data).toBeNull();
		expect(slice.take(filter, nobody)).toBe(true);
		expect(slice.take({ ...filter, window: { from: 120, to: 300 } }, nobody)).toBe(false);
		expect(slice.take({ ...filter, window: { from: 120, to: 149 } }, nobody)).toBe(true);
		expect(idsOf(slice)).toEqual([]);
		expect(slice.take(filter, new Set(['here']))).toBe(true);
	});

	it('calls no place faint as long as nobody knows which are meant', () => {
		const slice = new WindowSlice([place('here')]);
		slice.take({ ...filter, mentionedOnly: true }, null);
		expect(slice.data?.features[0]?.properties.faint).toBe(false);
	});

	it('is new the first time even where it is empty', () => {
		expect(new WindowSlice([]).take(filter, nobody)).toBe(true);
	});
});
