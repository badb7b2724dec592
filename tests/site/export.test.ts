import { readFileSync } from 'node:fs';
import { entries } from 'bibtex-parse';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { DATA_FILE_NAMES } from '../../src/lib/domain/data-files';
import { axeFindings } from '../support/axe';
import { launchBrowser, pageReady, PHONE, visit, WIDE, WITHOUT_3D } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser(WITHOUT_3D);
});
afterAll(() => browser.close());

const LANGS = ['ar', 'en'] as const;
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
/** A choice that leaves out the corridor by its time and the posts by their layer. */
const FILTER = '?from=2018-09-17&to=2018-10-10&layers=zones,towns';

/** Presses a button of the first passage's menu and returns what was copied. */
async function copied(page: Page, label: string): Promise<string> {
	await page.getByRole('button', { name: label }).first().click();
	await page.getByRole('status').filter({ hasText: 'Copied' }).first().waitFor();
	return page.evaluate(() => navigator.clipboard.readText());
}

/** Presses a button and returns the file that the browser was given to keep. */
async function downloaded(page: Page, label: string): Promise<{ name: string; text: string }> {
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: label }).click();
	const file = await coming;
	return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

describe('citing a passage', () => {
	test('copies words, BibTeX and CSL-JSON with the link to the passage', async () => {
		const { page, faults } = await visit(browser, 'en/articles/sochi-understandings/', CLIPBOARD);
		await pageReady(page);
		const link = `${inject('site')}en/articles/sochi-understandings/#p-0`;
		await page.getByText('Cite the passage').first().click();

		const words = await copied(page, 'Copy the citation as text');
		expect(words).toContain('Baladi News');
		expect(words).toContain('between 29 September 2021 and 5 October 2021');
		expect(words).toContain('[date inferred]');
		expect(words).toContain('via Sanad, seen on ');
		expect(words.endsWith(link)).toBe(true);

		// What is cited is the article, of which no address is recorded; ours says where it was seen.
		const [entry] = entries(await copied(page, 'Copy it as BibTeX'));
		expect(entry).toMatchObject({ DATE: '2021-09-29/2021-10-05' });
		expect(entry?.NOTE).toContain(link.replace('#', '\\#'));
		expect(entry).not.toHaveProperty('URL');

		const [item] = JSON.parse(await copied(page, 'Copy it as CSL-JSON'));
		expect(item).toMatchObject({ publisher: 'Baladi News', archive_location: link });
		expect(item).not.toHaveProperty('URL');
		expect(faults).toEqual([]);
	});

	test('works by keyboard alone; Escape closes the menu and keeps the place', async () => {
		const { page } = await visit(browser, 'ar/places/saraqib/', CLIPBOARD);
		await pageReady(page);
		const summary = page.getByText('توثيق المقطع').first();
		await summary.focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('BibTeX');
		await page.keyboard.press('Enter');
		await expect
			.poll(() => page.evaluate(() => navigator.clipboard.readText()))
			.toMatch(/^@misc\{urgent-coordination-p-/);
		await page.keyboard.press('Escape');
		expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await page.getByRole('button', { name: 'BibTeX' }).count()).toBe(0);
	});
});

describe('downloading what is seen', () => {
	test('gives the places of the window and the layers, and says so in the file’s name', async () => {
		const { page, faults } = await visit(browser, `en/${FILTER}`);
		await pageReady(page);
		await page.getByText('Download what I see').click();

		const { name, text } = await downloaded(page, 'With shapes (GeoJSON)');
		expect(name).toBe('sanad-places_2018-09-17_2018-10-10.geojson');
		const seen = JSON.parse(text);
		const ids = seen.features.map(({ id }: { id: string }) => id);
		expect(ids).toContain('demilitarised-zone');
		expect(ids).not.toContain('m4-security-corridor');
		expect(ids).not.toContain('post-morek');
		expect(seen.window).toEqual({ from: '2018-09-17', to: '2018-10-10' });
		const said = page.getByRole('status').filter({ hasText: `${ids.length} places` });
		await said.waitFor();

		const table = await downloaded(page, 'As a table (CSV)');
		expect(table.name).toBe('sanad-places_2018-09-17_2018-10-10.csv');
		const rows: Record<string, string>[] = parse(table.text, { columns: true, bom: true });
		expect(rows.map(({ id }) => id)).toEqual(ids);
		expect(rows[0]?.page).toMatch(new RegExp(`^${inject('site')}en/places/`));
		expect(faults).toEqual([]);
	});

	test('follows the window as it moves', async () => {
		const { page } = await visit(browser, `en/${FILTER}`);
		await pageReady(page);
		await page.getByText('Download what I see').click();
		await page.getByLabel('To', { exact: true }).fill('2020-03-10');
		await page.keyboard.press('Tab');
		await expect.poll(() => new URL(page.url()).searchParams.get('to')).toBe('2020-03-10');
		const { name, text } = await downloaded(page, 'With shapes (GeoJSON)');
		expect(name).toBe('sanad-places_2018-09-17_2020-03-10.geojson');
		expect(text).toContain('"m4-security-corridor"');
	});

	test('says so when the places cannot be had', async () => {
		const { page } = await visit(browser, 'en/');
		await pageReady(page);
		await page.route('**/data/places.geojson', (route) => route.abort());
		await page.getByText('Download what I see').click();
		await page.getByRole('button', { name: 'As a table (CSV)' }).click();
		await page.getByText('The places could not be loaded.').waitFor();
	});

	test('offers every published file, without scripts too, and every one is there', async () => {
		const { page } = await visit(browser, 'en/', { javaScriptEnabled: false });
		await page.getByText('Download what I see').click();
		expect(await page.getByRole('button', { name: 'As a table (CSV)' }).count()).toBe(0);
		for (const name of DATA_FILE_NAMES) {
			const href = await page.getByRole('link', { name }).getAttribute('href');
			const response = await fetch(new URL(href ?? '', page.url()));
			expect(response.status, name).toBe(200);
			expect((await response.text()).length).toBeGreaterThan(100);
		}
	});
});

describe('the menus', () => {
	test.each(LANGS.flatMap((lang) => [WIDE, PHONE].map((viewport) => ({ lang, viewport }))))(
		'are accessible when open, and large enough for fingers: $lang, $viewport.width',
		async ({ lang, viewport }) => {
			for (const path of [`${lang}/`, `${lang}/articles/urgent-coordination/`]) {
				const { page } = await visit(browser, path, { viewport });
				await pageReady(page);
				for (const summary of await page.locator('main summary').all()) await summary.click();
				expect(await axeFindings(page)).toEqual([]);
				if (viewport !== PHONE) continue;
				const targets = page.locator(
					'main :is(.tools, details:has(a[download])) :is(summary, button, a[download])'
				);
				for (const target of (await targets.all()).slice(0, 12)) {
					expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
				}
			}
		}
	);
});

describe('heads', () => {
	const PAGES = [
		['', 'Dataset'],
		['places/saraqib/', 'Place'],
		['places/demilitarised-zone/', 'Place'],
		['articles/sochi-understandings/', 'Article']
	] as const;

	test.each(LANGS.flatMap((lang) => PAGES.map(([path, type]) => ({ lang, path, type }))))(
		'$lang/$path: what it is about as JSON-LD, and its pair, without a word from the policy',
		async ({ lang, path, type }) => {
			const { page, faults } = await visit(browser, `${lang}/${path}`);
			const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
			expect(blocks).toHaveLength(1);
			const thing = JSON.parse(blocks[0] ?? '');
			expect(thing).toMatchObject({ '@context': 'https://schema.org', '@type': type });
			const id = new URL(thing['@id'], page.url());
			expect(id.href.replace('#article', '')).toBe(`${inject('site')}${lang}/${path}`);

			const links = page.locator('link[rel="alternate"]');
			const pairs = await links.evaluateAll((found) =>
				found.map((link) => [
					link.getAttribute('hreflang'),
					link instanceof HTMLLinkElement ? link.href : ''
				])
			);
			expect(pairs.slice(0, 2)).toEqual([
				['ar', `${inject('site')}ar/${path}`],
				['en', `${inject('site')}en/${path}`]
			]);
			expect(pairs[2]?.[0]).toBe('x-default');
			for (const [, href] of pairs) expect((await fetch(href ?? '')).status).toBe(200);
			expect(faults).toEqual([]);
		}
	);

	test('follow the reader to the next page', async () => {
		const { page } = await visit(browser, 'en/places/saraqib/');
		await pageReady(page);
		await page.locator('nav a').last().click();
		await page.waitForURL(/places\/(?!saraqib)/);
		const block = page.locator('script[type="application/ld+json"]');
		await expect
			.poll(async () => JSON.parse((await block.textContent()) ?? '{}').name)
			.toBe(await page.locator('h1').textContent());
		expect(await block.count()).toBe(1);
	});
});
