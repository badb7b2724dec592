import type { Page } from 'playwright';

const TILE = 512;

/** Web Mercator in units of one tile at zoom 0; x grows east, y grows south. */
export function mercator([lng, lat]: readonly [number, number]): [number, number] {
	const sine = Math.sin((lat * Math.PI) / 180);
	return [
		TILE * (lng / 360 + 0.5),
		TILE * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI))
	];
}

/**
 * Where `[lng, lat]` lies on the screen while the map still shows its opening extent
 * `[west, south, east, north]`, fitted with the padding the map uses.
 */
export async function onScreen(
	page: Page,
	view: readonly [number, number, number, number],
	position: readonly [number, number],
	padding = 8
): Promise<{ x: number; y: number }> {
	const box = await page.locator('.frame .canvas').boundingBox();
	if (!box) throw new Error('The map has no size.');
	// On a phone the text lies over the lower part, and the map is arranged above it.
	const panel = await page.locator('.panel').boundingBox();
	const over = panel && panel.x < box.x + box.width && panel.x + panel.width > box.x;
	const height = over ? panel.y - box.y : box.height;
	const [west, south] = mercator([view[0], view[1]]);
	const [east, north] = mercator([view[2], view[3]]);
	const scale = Math.min(
		(box.width - 2 * padding) / (east - west),
		(height - 2 * padding) / (south - north)
	);
	const [x, y] = mercator(position);
	return {
		x: box.x + box.width / 2 + (x - (west + east) / 2) * scale,
		y: box.y + height / 2 + (y - (north + south) / 2) * scale
	};
}
