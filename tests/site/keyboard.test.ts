import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { launchBrowser, mapReady, pageReady, visit, WITHOUT_3D } from '../support/browser';

let browser: Browser;
/** For what is not about the interactive map. */
let plain: Browser;
beforeAll(async () => {
	[browser, plain] = await Promise.all([launchBrowser(), launchBrowser(WITHOUT_3D)]);
});
afterAll(() => Promise.all([browser.close(), plain.close()]));

const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);

describe('the map by keyboard', () => {
	test('offers under its cross what a click offers, and has the focus again afterwards', async () => {
		// The cross lies in two zones, away from lines and symbols.
		const { page, faults } = await visit(browser, 'en/?layers=zones&map=9/35.72/36.9');
		await mapReady(page);
		const chooser = page.getByRole('dialog');
		await page.locator('.canvas canvas').focus();
		await page.keyboard.press('Enter');
		await chooser.getByRole('button', { name: 'Demilitarised zone' }).waitFor();
		expect(new URL(page.url()).pathname).toMatch(/\/en\/$/);
		expect(await axeFindings(page)).toEqual([]);
		await page.keyboard.press('Escape');
		expect(await chooser.count()).toBe(0);
		expect(await focused(page)).toBe('CANVAS');
		await page.keyboard.press('Enter');
		await chooser.getByRole('button', { name: 'Demilitarised zone' }).press('Enter');
		await page.waitForURL('**/places/demilitarised-zone/**');
		await page.getByRole('heading', { level: 1, name: 'Demilitarised zone' }).waitFor();
		expect(await focused(page)).toBe('CANVAS');
		expect(faults).toEqual([]);
	});
});

describe('the first steps of the keyboard', () => {
	test('lead past the rest to map, text and time, and leave the address alone', async () => {
		const { page } = await visit(plain, 'en/articles/military-contacts/');
		await pageReady(page);
		for (const [steps, part] of [
			[1, 'map'],
			[2, 'text'],
			[3, 'time']
		] as const) {
			await page.evaluate(() => document.querySelector<HTMLElement>('.skip a')?.focus());
			for (let step = 1; step < steps; step += 1) await page.keyboard.press('Tab');
			expect(await axeFindings(page)).toEqual([]);
			await page.keyboard.press('Enter');
			expect(await focused(page)).toBe(part);
		}
		expect(new URL(page.url()).hash).toBe('');
		// The long text comes after the time: nothing long lies between map and time.
		const before = await page.evaluate(() => {
			const [time, text] = [document.getElementById('time'), document.getElementById('text')];
			return Boolean(
				time && text && time.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING
			);
		});
		expect(before).toBe(true);
	});
});
