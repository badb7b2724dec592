import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atlas as first } from '../../src/lib/server/atlas';
import { axeFindings } from '../support/axe';
import { launchBrowser, mapReady, visit } from '../support/browser';
import { serveSecondSite, type SecondSite } from '../support/second-site';

let browser: Browser;
let site: SecondSite;
beforeAll(async () => {
	[browser, site] = await Promise.all([launchBrowser(), serveSecondSite()]);
});
afterAll(async () => {
	await Promise.all([site.close(), browser.close()]);
});

const open = (path: string, options?: BrowserContextOptions) =>
	visit(browser, path, options, site.address);
const published = (file: string) => readFileSync(join(site.folder, 'data', file), 'utf8');

/** Every text file of the site, with its path. */
function textFiles(...endings: string[]) {
	return readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => endings.some((ending) => path.endsWith(ending)))
		.map((path) => ({ path, text: readFileSync(join(site.folder, path), 'utf8') }));
}

describe('an atlas of another century, continent and pair of languages', () => {
	test('opens in its own first language, with its map and its time', async () => {
		const { page, faults } = await open('fr/');
		await mapReady(page);
		expect(await page.locator('html').getAttribute('lang')).toBe('fr');
		expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
		await page.getByRole('heading', { level: 1, name: 'Champlain de Tadoussac au lac' }).waitFor();
		await page.getByRole('heading', { level: 2, name: 'Articles' }).waitFor();
		expect(await page.locator('.date input').first().inputValue()).toMatch(/janvier 1603$/);
		const fonts = await page.evaluate(() =>
			performance
				.getEntriesByType('resource')
				.flatMap(({ name }) => (name.endsWith('.woff2') ? name : []))
		);
		expect(fonts.length).toBeGreaterThan(0);
		expect(fonts.filter((url) => /arabic/.test(url))).toEqual([]);
		await page.getByRole('link', { name: 'English' }).click();
		await page.waitForURL(`${site.address}en/**`);
		await page.getByRole('heading', { level: 1, name: 'Champlain from Tadoussac' }).waitFor();
		expect(faults).toEqual([]);
	});

	test('shows its quotes, its doubts and its map without scripts', async () => {
		const { page } = await open('fr/places/battlefield/', { javaScriptEnabled: false });
		const quote = page.locator('blockquote').filter({ hasText: 'They had come to fight' });
		expect(await quote.getAttribute('lang')).toBe('en');
		await page.getByText('Ils étaient venus pour').waitFor();
		await page.getByText('Près de Crown Point').waitFor();
		expect(await page.locator('.static-map [data-place="battlefield"]').count()).toBeGreaterThan(0);
	});

	test('words its dates in French', async () => {
		const { page } = await open('fr/events/cartier-winter/', { javaScriptEnabled: false });
		expect(await page.locator('main').textContent()).toContain('septembre 1535');
		const english = await open('en/events/cartier-winter/', { javaScriptEnabled: false });
		expect(await english.page.locator('main').textContent()).toContain('September 1535');
	});

	test('finds names without their accents, in either language', async () => {
		const { page } = await open('fr/');
		await page.getByRole('combobox').first().fill('ile d orleans');
		await page.getByRole('listbox').getByRole('option').first().click();
		await page.waitForURL(`${site.address}fr/places/ile-d-orleans/**`);
		expect(await axeFindings(page)).toEqual([]);
	});

	test('publishes its data in its own languages', () => {
		const { features } = JSON.parse(published('places.geojson'));
		const quebec = features.find(({ id }: { id: string }) => id === 'quebec').properties;
		expect(quebec).toMatchObject({
			'name:fr': 'Habitation de Québec',
			'name:en': 'Settlement of Quebec'
		});
		expect(published('mentions.csv')).toContain('du-saguenay-a-quebec,1613,');
		expect(published('places.lpf.json')).toContain('1608-07-03');
		expect(published('annotations.jsonld')).toContain('"fr"');
	});

	test('holds no trace of the first atlas, and no Arabic', () => {
		const of = [...first.places, ...first.events, ...first.articles];
		const ids = of
			.map((each) => ('slug' in each ? each.slug : each.id))
			.filter((id) => /-/.test(id));
		const names = [...first.places, ...first.events].flatMap(({ name }) => Object.values(name));
		const traces = [...ids, ...names].filter((trace) => trace.length > 5);
		const found = textFiles(
			'.html',
			'.js',
			'.css',
			'.json',
			'.jsonld',
			'.geojson',
			'.csv',
			'.svg'
		).flatMap(({ path, text }) =>
			traces.filter((trace) => text.includes(trace)).map((trace) => `${path}: ${trace}`)
		);
		expect(found).toEqual([]);
		// Only the program's own name is Arabic, where "about" explains it.
		const arabic = textFiles('.html', '.json', '.jsonld', '.geojson', '.csv').flatMap(
			({ path, text }) =>
				/\p{Script=Arabic}/u.test(text.replaceAll('Sanad (سند)', '')) ? path : []
		);
		expect(arabic).toEqual([]);
	});
});
