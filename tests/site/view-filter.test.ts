import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, pageReady, visit, WITHOUT_3D } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser(WITHOUT_3D);
});
afterAll(() => browser.close());

const count = (page: Page, what: string) =>
	page
		.locator(`[data-count="${what}"]`)
		.textContent()
		.then((text) => Number.parseInt(text ?? '', 10));

describe('window and layers', () => {
	test('are restored from a link: place, window and layers', async () => {
		const { page, faults } = await visit(
			browser,
			'ar/places/saraqib/?from=2020-02-01&to=2020-03-05&layers=posts,towns'
		);
		await pageReady(page);
		expect(await page.locator('h1').textContent()).toBe('سراقب');
		const [from, to] = await page.locator('input[type=date]').all();
		expect(await from?.inputValue()).toBe('2020-02-01');
		expect(await to?.inputValue()).toBe('2020-03-05');
		await page.locator('.layers summary').click();
		const on = await page.locator('.layers li input:checked').count();
		expect(on).toBe(2);
		expect(new URL(page.url()).search).toBe('?from=2020-02-01&to=2020-03-05&layers=posts,towns');
		expect(faults).toEqual([]);
	});

	test('in January 2021, of which no passage speaks, every count says what is on the map', async () => {
		const { page } = await visit(browser, 'en/?from=2021-01-01&to=2021-01-31');
		await pageReady(page);
		await expect.poll(() => count(page, 'named')).toBe(0);
		const there = await count(page, 'there');
		const groups = 1;
		expect(await page.locator('main section[data-layer] li').count()).toBe(there + groups);
		await page.locator('main summary').first().click();
		expect(await count(page, 'file')).toBe(there);
		await page.locator('.layers summary').click();
		const rows = await page.locator('.count[data-layer]').allTextContents();
		const sum = rows.reduce((all, row) => all + Number(/(\d+) of/.exec(row)?.[1]), 0);
		expect(sum).toBe(there);
		expect(await page.locator('[data-count="printed"]').textContent()).toBe(
			`0 places named · ${there} there`
		);
	});

	test('hiding a layer takes it from list and counts, and writes it into the address', async () => {
		const { page } = await visit(browser, 'en/');
		await pageReady(page);
		const before = await count(page, 'named');
		await page.locator('.layers summary').click();
		await page.getByRole('checkbox', { name: 'Highway' }).uncheck();
		await page.locator('section[data-layer="roads"]').waitFor({ state: 'detached' });
		expect(await page.getByRole('link', { name: 'M4 highway', exact: true }).count()).toBe(0);
		expect(await count(page, 'named')).toBe(before - 1);
		expect(await page.locator('.count[data-layer="roads"]').textContent()).toMatch(
			/^0 named, 0 of/
		);
		await expect.poll(() => new URL(page.url()).searchParams.get('layers')).not.toContain('roads');
		await page.reload();
		await page.locator('section[data-layer="posts"]').waitFor();
		await expect.poll(() => page.locator('section[data-layer="roads"]').count()).toBe(0);
	});

	test('"only" leaves one layer, and all can be brought back', async () => {
		const { page } = await visit(browser, 'en/');
		await pageReady(page);
		await page.locator('.layers summary').click();
		await page.getByRole('button', { name: 'Only Border crossings' }).click();
		await expect.poll(() => page.locator('main section[data-layer]').count()).toBe(1);
		await page.getByRole('button', { name: 'Show all layers' }).click();
		await expect.poll(() => page.locator('main section[data-layer]').count()).toBeGreaterThan(5);
	});

	test('a window before the Moscow protocol holds the demilitarised zone and not the corridor', async () => {
		const { page } = await visit(browser, 'en/?from=2018-09-17&to=2018-10-10');
		await pageReady(page);
		const zones = page.locator('section[data-layer="zones"]');
		await expect.poll(() => zones.getByRole('link', { name: /corridor/i }).count()).toBe(0);
		expect(await zones.getByRole('link', { name: 'Demilitarised zone' }).count()).toBe(1);
	});

	test('a date typed into a field moves window, thumb, lists and address together', async () => {
		const { page } = await visit(browser, 'en/');
		await pageReady(page);
		await page.getByLabel('From', { exact: true }).fill('2021-01-01');
		await page.getByLabel('From', { exact: true }).blur();
		await expect.poll(() => count(page, 'articles')).toBe(1);
		expect(await page.getByLabel('Start of the window').getAttribute('aria-valuetext')).toBe(
			'1 January 2021'
		);
		await expect.poll(() => new URL(page.url()).search).toBe('?from=2021-01-01');
		// Morek's post was empty by then; Ishtabraq's stood.
		expect(
			await page.locator('main').getByRole('link', { name: 'Morek observation post' }).count()
		).toBe(0);
		expect(
			await page.locator('main').getByRole('link', { name: 'Ishtabraq observation post' }).count()
		).toBe(1);
	});

	test('a thumb moves by keyboard, cannot pass the other, and speaks in words', async () => {
		const { page } = await visit(browser, 'en/?from=2020-03-01&to=2020-03-02');
		await pageReady(page);
		const [start, end] = ['Start', 'End'].map((edge) => page.getByLabel(`${edge} of the window`));
		const says = () =>
			Promise.all([start, end].map((thumb) => thumb?.getAttribute('aria-valuetext')));
		expect(await says()).toEqual(['1 March 2020', '2 March 2020']);
		await start?.focus();
		await page.keyboard.press('ArrowRight');
		expect(await says()).toEqual(['2 March 2020', '2 March 2020']);
		await page.keyboard.press('ArrowRight');
		await end?.focus();
		await page.keyboard.press('ArrowLeft');
		expect(await says()).toEqual(['2 March 2020', '2 March 2020']);
		await page.keyboard.press('ArrowRight');
		expect(await says()).toEqual(['2 March 2020', '3 March 2020']);
		await expect.poll(() => new URL(page.url()).search).toBe('?from=2020-03-02&to=2020-03-03');
	});

	test('named periods set the window', async () => {
		const { page } = await visit(browser, 'en/');
		await pageReady(page);
		await page.getByRole('button', { name: 'After Moscow' }).click();
		await expect.poll(() => new URL(page.url()).search).toBe('?from=2020-03-05');
	});

	test('a broken address opens the nearest sensible view', async () => {
		const { page, faults } = await visit(
			browser,
			'en/?from=2020-13-45&to=1066-10-14&layers=nonsense'
		);
		await pageReady(page);
		expect(await page.locator('h1').count()).toBe(1);
		expect(faults).toEqual([]);
	});

	test('links carry the choice from page to page', async () => {
		const { page } = await visit(browser, 'en/?from=2020-01-01&layers=towns,roads');
		await pageReady(page);
		await page.locator('main').getByRole('link', { name: 'Saraqib', exact: true }).click();
		await page.waitForURL('**/en/places/saraqib/?from=2020-01-01&layers=towns,roads');
	});

	test('a passage outside the window says so on its place’s page', async () => {
		const { page } = await visit(browser, 'en/places/saraqib/?from=2021-01-01');
		await pageReady(page);
		await expect.poll(() => page.getByText('Outside the chosen time').count()).toBe(2);
	});
});
