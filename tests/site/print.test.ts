import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, pageReady, visit, WITHOUT_3D } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser(WITHOUT_3D);
});
afterAll(() => browser.close());

describe('on paper', () => {
	test('tells the address of this moment, not that of its opening', async () => {
		const { page } = await visit(browser, 'en/?from=2020-01-01');
		await pageReady(page);
		await page.getByLabel('From', { exact: true }).fill('2020-02-01');
		await page.keyboard.press('Tab');
		await page.waitForURL('**/en/?from=2020-02-01');
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.printed').innerText()).toContain(`Printed from ${page.url()}`);
	});

	test('keeps the day out of an Arabic title on an English page', async () => {
		const { page } = await visit(browser, 'en/places/idlib-governorate/');
		await page.emulateMedia({ media: 'print' });
		const title = page
			.locator('article .print-only bdi')
			.filter({ hasText: 'اتفاق تركي روسي' })
			.first();
		const places = await title.evaluate((element) => {
			const line = element.nextSibling;
			const range = document.createRange();
			if (!line) throw new Error('nothing follows the title');
			const at = line.textContent?.indexOf('5') ?? -1;
			range.setStart(line, at);
			range.setEnd(line, at + 1);
			const day = range.getBoundingClientRect();
			range.setStart(line, at + 2);
			range.setEnd(line, at + 5);
			const month = range.getBoundingClientRect();
			return { day: day.right, month: month.left, sameLine: day.top === month.top };
		});
		// Left of its month, not on the other side of the title.
		if (places.sameLine) expect(places.month - places.day).toBeLessThan(8);
		expect(places.month).toBeGreaterThan(places.day);
	});
});
