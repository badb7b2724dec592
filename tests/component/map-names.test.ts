import { describe, expect, test } from 'vitest';
import { drawnPlace, openDrawnMap } from '../support/drawn-map';

/** Towns so near each other that only some of their names find room; the last one comes last. */
const crowd = Array.from({ length: 14 }, (_, i) =>
	drawnPlace(
		{ id: `town-${i}`, label_en: `A town with a long name ${i}`, order: i },
		{ type: 'Point', coordinates: [36 + (i % 4) * 0.008, 36 + Math.floor(i / 4) * 0.005] }
	)
);
const LAST = 'town-13';

describe('names on the map', () => {
	test('leave out some where there is no room, the least important first', async () => {
		const { namesIn, close } = await openDrawnMap(...crowd);
		expect(namesIn('point-names')).toContain('town-0');
		expect(namesIn('point-names')).not.toContain(LAST);
		close();
	});

	test('always show the selected place, once, whatever it collides with', async () => {
		const { handle, drawn, namesIn, close } = await openDrawnMap(...crowd);
		handle.select([LAST]);
		await drawn();
		expect(namesIn('raised-names')).toEqual([LAST]);
		expect(namesIn('point-names')).not.toContain(LAST);
		handle.select(['town-0']);
		await drawn();
		expect(namesIn('raised-names')).toEqual(['town-0']);
		expect(namesIn('point-names')).not.toContain('town-0');
		close();
	});

	test('show the hovered place beside the selected one', async () => {
		const { handle, drawn, namesIn, close } = await openDrawnMap(...crowd);
		handle.select([LAST]);
		handle.hover(['town-12']);
		await drawn();
		expect(namesIn('raised-names').toSorted()).toEqual(['town-12', LAST]);
		handle.hover([]);
		await drawn();
		expect(namesIn('raised-names')).toEqual([LAST]);
		close();
	});

	test('give way to what passages mean before what none does', async () => {
		const { mention, namesIn, close } = await openDrawnMap(...crowd);
		await mention(LAST);
		expect(namesIn('point-names')).toContain(LAST);
		close();
	});

	test('hide no symbol: every town of a crowd is drawn', async () => {
		const { namesIn, close } = await openDrawnMap(...crowd);
		expect(new Set(namesIn('dots')).size).toBe(crowd.length);
		close();
	});

	test('put a road’s short name on a shield, and none on a road without', async () => {
		const line = {
			type: 'LineString' as const,
			coordinates: [
				[35, 36],
				[37, 36]
			]
		};
		const other = {
			type: 'LineString' as const,
			coordinates: [
				[35, 36.05],
				[37, 36.05]
			]
		};
		const { namesIn, close } = await openDrawnMap(
			drawnPlace({ id: 'm4', kind: 'road', shape: 'line', ref_en: 'M4' }, line),
			drawnPlace({ id: 'lane', kind: 'road', shape: 'line' }, other)
		);
		expect(new Set(namesIn('plates'))).toEqual(new Set(['m4']));
		close();
	});
});
