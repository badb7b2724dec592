import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, mapReady, pageReady, PHONE, visit, WITHOUT_3D } from '../support/browser';

const ARTICLE = 'articles/military-contacts/';

let browser: Browser;
/** For what is not about the interactive map. */
let plain: Browser;
beforeAll(async () => {
	[browser, plain] = await Promise.all([launchBrowser(), launchBrowser(WITHOUT_3D)]);
});
afterAll(() => Promise.all([browser.close(), plain.close()]));

const scrolled = (page: Page) => page.locator('main').evaluate(({ scrollTop }) => scrollTop);
const scrollTo = (page: Page, top: number) =>
	page.locator('main').evaluate((main, to) => main.scrollTo(0, to), top);
const scale = (page: Page) => page.locator('.canvas .scale-bar').textContent();
const params = (page: Page) => new URL(page.url()).searchParams;

describe('the way back', () => {
	test('leads to the same line of the article; so does loading it anew', async () => {
		const { page, faults } = await visit(plain, `ar/${ARTICLE}`);
		const event = page.locator('#p-6 blockquote .mention.event').first();
		await event.evaluate((each) => each.scrollIntoView({ block: 'center' }));
		const line = await scrolled(page);
		expect(line).toBeGreaterThan(1000);
		// As with a place: the first click marks, the reader stays.
		await event.click();
		await page.getByRole('link', { name: 'فتح صفحته' }).click();
		await page.waitForURL('**/ar/events/**');
		await expect.poll(() => scrolled(page)).toBe(0);
		await page.goBack();
		await page.waitForURL(`**/ar/${ARTICLE}**`);
		await expect.poll(() => scrolled(page)).toBe(line);
		await page.goForward();
		await page.waitForURL('**/ar/events/**');
		await page.goBack();
		await page.waitForURL(`**/ar/${ARTICLE}**`);
		await expect.poll(() => scrolled(page)).toBe(line);
		await page.reload();
		await expect.poll(() => scrolled(page)).toBe(line);
		expect(faults).toEqual([]);
	});

	test('from a fragment leads to the line before it', async () => {
		const { page } = await visit(plain, `en/${ARTICLE}?place=idlib-governorate`);
		await page.getByRole('region', { name: /^Marked:/ }).waitFor();
		await scrollTo(page, 700);
		await page.getByRole('link', { name: 'Next', exact: true }).click();
		await expect.poll(() => new URL(page.url()).hash).not.toBe('');
		const fragment = await scrolled(page);
		expect(fragment).not.toBe(700);
		await page.goBack();
		await expect.poll(() => scrolled(page)).toBe(700);
		await page.goForward();
		await expect.poll(() => scrolled(page)).toBe(fragment);
	});

	test('leads the map back to what the page showed', async () => {
		const { page } = await visit(browser, 'en/', { reducedMotion: 'no-preference' });
		await mapReady(page);
		const opening = await scale(page);
		await page.getByRole('link', { name: 'Astana', exact: true }).first().click();
		await page.waitForURL('**/places/astana/');
		await expect.poll(() => scale(page), { timeout: 10_000 }).not.toBe(opening);
		await page.goBack();
		await page.waitForURL('**/en/');
		await expect.poll(() => scale(page), { timeout: 10_000 }).toBe(opening);
		expect(params(page).get('map')).toBeNull();
	});

	test('taken at once after the map was moved writes nothing into the entry before', async () => {
		const { page } = await visit(browser, 'en/');
		await mapReady(page);
		await page.getByRole('link', { name: 'Saraqib', exact: true }).first().click();
		await page.waitForURL('**/places/saraqib/');
		// Slow enough for the address of the moved map to fall due on the way.
		await page.route('**/__data.json*', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 600));
			await route.continue();
		});
		await page.getByRole('button', { name: 'Zoom in' }).evaluate((button: HTMLElement) => {
			button.click();
			history.back();
		});
		await page.getByRole('heading', { name: 'Articles' }).waitFor();
		await expect.poll(() => page.url()).toBe(`${inject('site')}en/`);
		await page.reload();
		expect(await page.getByRole('heading', { name: 'Articles' }).count()).toBe(1);
		expect(page.url()).toBe(`${inject('site')}en/`);
	});

	test('gives a phone its sheet as it stood', async () => {
		const { page } = await visit(plain, 'en/events/moscow-protocol/', { viewport: PHONE });
		const panel = page.locator('.panel');
		await pageReady(page);
		await page.getByRole('button', { name: 'Raise the text' }).click();
		await expect.poll(() => panel.getAttribute('data-height')).toBe('full');
		await page.locator('main dl a').first().click();
		await page.waitForURL('**/en/places/**');
		await page.getByRole('button', { name: 'Lower the text' }).click();
		await expect.poll(() => panel.getAttribute('data-height')).toBe('half');
		await page.goBack();
		await expect.poll(() => panel.getAttribute('data-height')).toBe('full');
	});
});

describe('the other language', () => {
	test('shows the same passage, window, layers and view', async () => {
		const { page } = await visit(
			plain,
			`ar/${ARTICLE}?from=2019-01-01&layers=towns,zones&map=9.5/35.7/36.6&place=idlib-governorate`
		);
		await page.getByRole('region', { name: /^المُعلَّم/ }).waitFor();
		const passage = page.locator('#p-7');
		await passage.evaluate((each) => each.scrollIntoView({ block: 'start' }));
		const parts = () => [...params(page)].map(([name, value]) => `${name}=${value}`).sort();
		const before = parts();
		await page.getByRole('link', { name: 'English' }).click();
		await page.waitForURL(`**/en/${ARTICLE}**`);
		await expect.poll(parts).toEqual(before);
		const above = () =>
			passage.evaluate((each) => {
				const main = each.closest('main');
				return each.getBoundingClientRect().top - (main?.getBoundingClientRect().top ?? 0);
			});
		await expect.poll(async () => Math.abs(await above())).toBeLessThan(40);
	});
});
