import type { Page } from 'playwright';

/** The colour at a point of the screen as `#rrggbb`, read from a picture of it. */
export async function colourAt(page: Page, x: number, y: number): Promise<string> {
	const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
	const picture = await page.screenshot({ clip });
	const reader = await page.context().browser()?.newPage();
	if (!reader) throw new Error('The browser is gone.');
	const bytes = await reader.evaluate(
		async (address) => {
			const image = new Image();
			image.src = address;
			await image.decode();
			const context = document.createElement('canvas').getContext('2d');
			context?.drawImage(image, 0, 0);
			return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
		},
		`data:image/png;base64,${picture.toString('base64')}`
	);
	await reader.close();
	const [red = 0, green = 0, blue = 0] = bytes;
	return `#${[red, green, blue].map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}
