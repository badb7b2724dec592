import type { BrowserType } from 'playwright';
import { KEYS, WINDOW, type Driver } from './driver';

/** One of Playwright's own engines. */
export async function openPlaywright(engine: BrowserType): Promise<Driver> {
	const browser = await engine.launch();
	const page = await browser.newPage({ viewport: WINDOW });
	let faults: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	page.on('pageerror', (error) => faults.push(error.message));
	const names = new Map(Object.entries(KEYS).map(([name, code]) => [String(code), name]));

	return {
		open: async (url) => {
			faults = [];
			await page.emulateMedia({ media: null });
			await page.goto(url);
		},
		run: (expression) => page.evaluate(expression),
		type: async (keys) => {
			for (const key of keys) await page.keyboard.press(names.get(key) ?? key);
		},
		click: (x, y) => page.mouse.click(x, y),
		toPaper: () => page.emulateMedia({ media: 'print' }),
		faults: async () => faults,
		close: () => browser.close()
	};
}
