import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { launchBrowser, mapReady, visit } from '../support/browser';
import { serveBelow, type ServedBelow } from '../support/serve-below';

/** A folder that looks like one of the site's own languages. */
const FOLDER = '/x/en/y/';

let browser: Browser;
let site: ServedBelow;
beforeAll(async () => {
	[browser, site] = await Promise.all([launchBrowser(), serveBelow(FOLDER)]);
});
afterAll(async () => {
	site.close();
	await browser.close();
});

const open = (path: string) => visit(browser, path, {}, site.address);
const below = (page: Page) => page.url().slice(site.address.length);

describe('the site in a folder of a server', () => {
	test('is walked from page to page, in both languages, with its map', async () => {
		const { page, faults } = await open('');
		await page.getByRole('link', { name: 'العربية' }).click();
		await mapReady(page);
		await page.getByRole('link', { name: 'سراقب', exact: true }).first().click();
		await page.waitForURL(`${site.address}ar/places/saraqib/`);
		await page.getByRole('link', { name: 'English' }).click();
		await page.waitForURL(`${site.address}en/places/saraqib/**`);
		await page.getByRole('heading', { level: 1, name: 'Saraqib' }).waitFor();
		await page.locator('.source a').first().click();
		await page.waitForURL(`${site.address}en/articles/**`);
		await page.locator('blockquote .mention.event').first().click();
		await page.getByRole('link', { name: 'Open its page' }).click();
		await page.waitForURL(`${site.address}en/events/**`);
		await page.getByRole('link', { name: 'All events' }).click();
		await page.waitForURL(`${site.address}en/**#events`);
		await page.getByRole('link', { name: 'About', exact: true }).click();
		await page.waitForURL(`${site.address}en/about/**`);
		await page.getByRole('link', { name: 'العربية' }).click();
		await page.waitForURL(`${site.address}ar/about/**`);
		expect(faults).toEqual([]);
	});

	test('finds, and shares links and frames that lead back', async () => {
		const { page } = await open('en/places/saraqib/');
		await page.getByRole('combobox', { name: 'Search' }).fill('ariha');
		await page.getByRole('listbox').getByRole('option').first().click();
		await page.waitForURL(`${site.address}en/places/ariha/`);
		await page.getByRole('button', { name: 'Share' }).click();
		expect(await page.getByLabel('Link to this view').inputValue()).toBe(page.url());
		const code = await page.getByLabel('Code to embed it').inputValue();
		expect(code).toContain(`src="${site.address}en/places/ariha/?frame=on"`);
		const framed = await open('embed/en/places/ariha/');
		await mapReady(framed.page);
		const back = framed.page.getByRole('link', { name: /^Open in/ });
		expect(await back.evaluate((link: HTMLAnchorElement) => link.href)).toBe(
			`${site.address}en/places/ariha/`
		);
		expect(framed.faults).toEqual([]);
	});

	test.each([
		['en/places/sarakib/', 'Saraqib', 'en/places/saraqib/'],
		['embed/ar/places/sarakib/', 'سراقب', 'ar/places/saraqib/'],
		['nowhere', 'Ariha', 'en/places/ariha/']
	])('answers the unknown address %s with a page that leads on', async (path, name, found) => {
		const { page } = await open(path);
		await page.getByRole('link', { name, exact: true }).first().waitFor();
		expect(await axeFindings(page)).toEqual([]);
		await page.getByRole('link', { name, exact: true }).first().click();
		await expect.poll(() => below(page)).toBe(found);
	});

	test('without scripts says that an address is unknown, and leads up to one that is known', async () => {
		const unknown = 'en/places/sarakib/';
		const { page } = await visit(browser, unknown, { javaScriptEnabled: false }, site.address);
		expect(await page.title()).toContain('Not found');
		for (const title of ['غير موجود', 'Not found'])
			await page.getByRole('heading', { name: title }).waitFor();
		const up = page.getByRole('link', { name: /^One step up/ });
		await up.click();
		await page.waitForURL(`${site.address}en/places/`);
		await up.click();
		await page.waitForURL(`${site.address}en/`);
		await page.getByRole('heading', { name: 'Articles' }).waitFor();
	});

	test('names its picture, its languages and its map in the page itself', async () => {
		const { page } = await visit(
			browser,
			'ar/articles/truce-in-idlib/',
			{ javaScriptEnabled: false },
			site.address
		);
		const whole = (selector: string, name: string) =>
			page
				.locator(selector)
				.first()
				.getAttribute(name)
				.then((value) => new URL(value ?? '', page.url()).href);
		expect(await whole('meta[property="og:image"]', 'content')).toBe(
			`${site.address}og/ar/articles/truce-in-idlib.png`
		);
		expect(await whole('link[hreflang=en]', 'href')).toBe(
			`${site.address}en/articles/truce-in-idlib/`
		);
		expect(await whole('.map svg a', 'href')).toMatch(/\/x\/en\/y\/ar\/places\/[\w-]+\/$/);
	});
});
