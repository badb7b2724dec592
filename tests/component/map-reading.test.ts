import { afterEach, describe, expect, test } from 'vitest';
import { brightness, drawnPlace, openDrawnMap } from '../support/drawn-map';

/** On the disc of a number, beside its digit; CSS pixels from the place. */
const ON_DISC = [[19, -13]] as const;

let close = () => {};
afterEach(() => close());

describe('the order of reading on the map', () => {
	test('numbers a place while its passage is read, and no longer', async () => {
		const drawing = await openDrawnMap(drawnPlace());
		close = drawing.close;
		const onDisc = async () => {
			await drawing.drawn();
			const [pixel] = await drawing.pixels(ON_DISC);
			return brightness(pixel ?? [255, 255, 255]);
		};
		expect(await onDisc()).toBeGreaterThan(180);
		drawing.handle.read([{ id: 'here', number: 1 }], false);
		await expect.poll(onDisc, { timeout: 10_000 }).toBeLessThan(80);
		drawing.handle.read([], false);
		await expect.poll(onDisc, { timeout: 10_000 }).toBeGreaterThan(180);
	});

	test('shows no number of a place that is not in the window', async () => {
		const drawing = await openDrawnMap(drawnPlace({ first: 200, surely_from: 200 }));
		close = drawing.close;
		drawing.handle.read([{ id: 'here', number: 1 }], false);
		await drawing.drawn();
		const [pixel] = await drawing.pixels(ON_DISC);
		expect(brightness(pixel ?? [0, 0, 0])).toBeGreaterThan(180);
	});

	test('raises the name of a place that is read of', async () => {
		const drawing = await openDrawnMap(drawnPlace({ label_en: 'Here' }));
		close = drawing.close;
		expect(drawing.namesIn('raised-names')).toEqual([]);
		drawing.handle.read([{ id: 'here', number: 1 }], false);
		await expect
			.poll(async () => {
				await drawing.drawn();
				return drawing.namesIn('raised-names');
			})
			.toEqual(['here']);
	});
});
