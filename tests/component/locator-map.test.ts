import type { BBox } from 'geojson';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import LocatorMap from '../../src/lib/map/LocatorMap.svelte';
import type { Locator } from '../../src/lib/map/locator';

const drawing: Locator = {
	viewBox: [-10, -5, 160, 100],
	land: 'M0 0h100v80h-100z',
	border: 'M0 0l100 80',
	seen: [30, -10, 46, 10]
};
const VIEW: BBox = [36, -2, 40, 2];

test('its box follows the map, and it goes when the opening extent fits again', async () => {
	await page.viewport(1440, 900);
	let look: (seen: BBox) => void = () => {};
	const { container } = await render(LocatorMap, {
		watch: (told) => {
			look = told;
			told(VIEW);
			return () => {};
		},
		address: URL.createObjectURL(new Blob([JSON.stringify(drawing)])),
		view: VIEW
	});
	const box = () => {
		const rect = container.querySelector('rect');
		return ['x', 'y', 'width'].map((name) => Number(rect?.getAttribute(name)));
	};
	expect(container.querySelector('svg')).toBeNull();

	look([38, -1, 39, 1]);
	await expect.poll(() => box()).toEqual([70, expect.closeTo(40, 0), 10]);
	look([39, -1, 40, 1]);
	await expect.poll(() => box()).toEqual([80, expect.closeTo(40, 0), 10]);
	expect(container.querySelector('circle')).toBeNull();
	// Too small a box to be seen as one.
	look([39, 0, 39.1, 0.1]);
	await expect.poll(() => container.querySelector('circle')).not.toBeNull();

	look(VIEW);
	await expect.poll(() => container.querySelector('svg')).toBeNull();
});
