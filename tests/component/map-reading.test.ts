import { afterEach, describe, expect, test } from 'vitest';
import { drawnPlace, openDrawnMap } from '../support/drawn-map';

let close = () => {};
afterEach(() => close());

describe('the places of the passage being read', () => {
	test('have their names raised, a group’s members only their symbols', async () => {
		const drawing = await openDrawnMap(
			drawnPlace({ label_en: 'Here' }),
			drawnPlace(
				{ id: 'member', label_en: 'Member' },
				{ type: 'Point', coordinates: [36.05, 36.05] }
			)
		);
		close = drawing.close;
		expect(drawing.namesIn('raised-names')).toEqual([]);
		drawing.handle.read(
			[
				{ id: 'here', number: 1 },
				{ id: 'member', number: null }
			],
			false
		);
		await expect
			.poll(async () => {
				await drawing.drawn();
				return drawing.namesIn('raised-names');
			})
			.toEqual(['here']);
		const state = { source: 'places', id: 'member' };
		expect(drawing.map.getFeatureState(state)).toMatchObject({ read: true });
	});

	test('bear no number that could be taken for a post’s own', async () => {
		const drawing = await openDrawnMap(drawnPlace());
		close = drawing.close;
		drawing.handle.read([{ id: 'here', number: 7 }], true);
		await drawing.drawn();
		const texts = drawing.map.queryRenderedFeatures().map(({ layer }) => layer.id);
		expect(texts.filter((id) => /number|reading/.test(id))).toEqual([]);
	});
});
