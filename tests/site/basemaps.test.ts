import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PALETTES } from '../../src/lib/symbology/palette';
import { axeFindings } from '../support/axe';
import { launchBrowser, mapReady, visit } from '../support/browser';
import { lakeRound, OWN_LAKE } from '../support/own-tiles';
import { colourAt } from '../support/pixel';
import { onScreen } from '../support/project';
import { serveSecondSite, type SecondSite } from '../support/second-site';
import { vectorTile } from '../support/vector-tiles';

const ORIGIN = 'https://tiles.openfreemap.org';
/** The atlas's own opening extent, from `geodata/atlas.yaml`. */
const VIEW = [35.6, 35.1, 37.6, 36.6] as const;
/** The middle of a lake that only the tiles of these tests know, on land without any place. */
const LAKE = [37.45, 35.72] as const;
const ON_THE_M4 = [36.43, 35.768] as const;
const { land, water } = PALETTES.light;

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Stands in for OpenFreeMap's servers; the list fills with what the page asks of them. */
async function standIn(page: Page, answers: 'all' | 'description' | 'nothing'): Promise<string[]> {
	const asked: string[] = [];
	await page.route(`${ORIGIN}/**`, async (route) => {
		const url = new URL(route.request().url());
		asked.push(url.pathname);
		const headers = { 'access-control-allow-origin': '*' };
		const tile = /\/(\d+)\/(\d+)\/(\d+)\.pbf$/.exec(url.pathname);
		if (answers === 'nothing') return route.abort();
		if (!tile) {
			const tiles = [`${ORIGIN}/planet/20200101/{z}/{x}/{y}.pbf`];
			return route.fulfill({ json: { tilejson: '3.0.0', tiles, maxzoom: 14 }, headers });
		}
		if (answers === 'description') return route.fulfill({ status: 503, headers });
		const [z = 0, x = 0, y = 0] = tile.slice(1).map(Number);
		const body = Buffer.from(vectorTile(lakeRound(LAKE, { class: 'lake' }), z, x, y));
		return route.fulfill({ body, headers, contentType: 'application/x-protobuf' });
	});
	return asked;
}

async function choose(page: Page, name: string): Promise<void> {
	const choice = page.getByRole('radio', { name });
	if (!(await choice.isVisible())) await page.locator('.layers summary').click();
	// Not `check`: a basemap that fails takes the choice back at once.
	await choice.click();
}

async function closeLayers(page: Page): Promise<void> {
	await page.locator('.layers summary').click();
}

async function colourOfLake(page: Page): Promise<string> {
	const { x, y } = await onScreen(page, VIEW, LAKE);
	return colourAt(page, x, y);
}

describe('before any choice', () => {
	test('nothing is asked of another origin, and the bundled basemap is on', async () => {
		const { page, faults } = await visit(browser, 'en/');
		const asked = await standIn(page, 'all');
		await mapReady(page);
		await page.locator('.layers summary').click();
		expect(await page.getByRole('radio', { name: 'Simple (built in)' }).isChecked()).toBe(true);
		expect(await colourOfLake(page)).toBe(land);
		expect(asked).toEqual([]);
		expect(faults).toEqual([]);
	});

	test('OpenFreeMap is named as a third party, and this site’s own tiles are not offered where there are none', async () => {
		const { page } = await visit(browser, 'en/');
		await mapReady(page);
		await page.locator('.layers summary').click();
		const group = page.getByRole('group', { name: 'Basemap' });
		expect(await group.getByRole('radio').count()).toBe(2);
		expect(await group.innerText()).toContain('third party');
		expect(await group.innerText()).toContain('see your internet address');
		expect(await page.getByRole('list', { name: 'Map data' }).count()).toBe(0);
	});

	test('the policy of every page allows exactly one other origin, and only to connect to', () => {
		for (const file of [
			'build/en/index.html',
			'build/ar/places/saraqib/index.html',
			'build/index.html'
		]) {
			const html = readFileSync(file, 'utf8');
			const policy = /content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
			const directives = policy.split(';').map((each) => each.trim());
			expect(directives).toContain(`connect-src 'self' ${ORIGIN}`);
			expect(policy.match(/https?:[^\s;]+/g)).toEqual([ORIGIN]);
		}
	});

	test('a page cannot connect to any other origin', async () => {
		const { page } = await visit(browser, 'en/');
		const refused = await page.evaluate(async () => {
			const violation = new Promise<string>((resolve) =>
				document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
					resolve(effectiveDirective)
				)
			);
			await fetch('https://openfreemap.example/planet').catch(() => null);
			return violation;
		});
		expect(refused).toBe('connect-src');
	});
});

describe('OpenFreeMap, once chosen', () => {
	test('is drawn beneath the places, in our colours, with its attribution, from its one origin', async () => {
		const { page, faults } = await visit(browser, 'en/');
		const asked = await standIn(page, 'all');
		await mapReady(page);
		await choose(page, 'OpenFreeMap (online)');
		await expect.poll(() => colourOfLake(page)).toBe(water);
		expect(asked[0]).toBe('/planet');
		expect(asked.some((path) => /\/\d+\/\d+\/\d+\.pbf$/.test(path))).toBe(true);
		expect(asked.filter((path) => !/^\/planet($|\/.*\.pbf$)/.test(path))).toEqual([]);
		expect(await page.getByRole('list', { name: 'Map data' }).innerText()).toMatch(
			/OpenFreeMap\s+© OpenMapTiles\s+Data from OpenStreetMap/
		);
		expect(await axeFindings(page)).toEqual([]);
		await closeLayers(page);
		const { x, y } = await onScreen(page, VIEW, ON_THE_M4);
		await page.mouse.click(x, y);
		await page.waitForURL('**/en/places/m4-highway/');
		expect(new Set(faults)).toEqual(new Set([`request to ${ORIGIN}`]));
	});

	test('is remembered on this device and never in the address', async () => {
		const { page } = await visit(browser, 'en/');
		const asked = await standIn(page, 'all');
		await mapReady(page);
		await choose(page, 'OpenFreeMap (online)');
		await expect.poll(() => colourOfLake(page)).toBe(water);
		expect(new URL(page.url()).search).toBe('');
		asked.length = 0;
		await page.reload();
		await mapReady(page);
		await expect.poll(() => colourOfLake(page)).toBe(water);
		expect(asked.length).toBeGreaterThan(0);
		await choose(page, 'Simple (built in)');
		await expect.poll(() => colourOfLake(page)).toBe(land);
		asked.length = 0;
		await page.reload();
		await mapReady(page);
		expect(asked).toEqual([]);
	});

	test('a link cannot choose it', async () => {
		const { page } = await visit(browser, 'en/?basemap=openfreemap');
		const asked = await standIn(page, 'all');
		await page.reload();
		await mapReady(page);
		expect(asked).toEqual([]);
	});

	test.each(['nothing', 'description'] as const)(
		'gives way to the bundled basemap when its server answers %s, says so, and can be tried again',
		async (answers) => {
			const { page } = await visit(browser, 'en/?layers=roads');
			await standIn(page, answers);
			await mapReady(page);
			await choose(page, 'OpenFreeMap (online)');
			await page.getByRole('status').getByText('nothing is lost').waitFor();
			expect(await page.getByRole('radio', { name: 'Simple (built in)' }).isChecked()).toBe(true);
			await expect.poll(() => colourOfLake(page)).toBe(land);
			expect(await page.getByRole('list', { name: 'Map data' }).count()).toBe(0);
			expect(new URL(page.url()).search).toBe('?layers=roads');
			await closeLayers(page);
			const { x, y } = await onScreen(page, VIEW, ON_THE_M4);
			await page.unroute(`${ORIGIN}/**`);
			await standIn(page, 'all');
			await page.getByRole('button', { name: 'Try again' }).click();
			await expect.poll(() => colourOfLake(page)).toBe(water);
			expect(await page.getByText('nothing is lost').count()).toBe(0);
			await page.mouse.click(x, y);
			await page.waitForURL('**/en/places/m4-highway/?layers=roads');
		}
	);
});

describe('the owner’s own tiles', () => {
	let site: SecondSite;
	beforeAll(async () => {
		site = await serveSecondSite();
	});
	afterAll(() => site?.close());

	/** The map looks at the lake that only these tiles know. */
	const open = () => visit(browser, `en/?map=8/${OWN_LAKE[1]}/${OWN_LAKE[0]}`, {}, site.address);

	async function colourOfOwnLake(page: Page): Promise<string> {
		const box = await page.locator('.frame .canvas').boundingBox();
		if (!box) throw new Error('The map has no size.');
		return colourAt(page, box.x + box.width / 2, box.y + box.height / 2);
	}

	test('are served in ranges', async () => {
		const answer = await fetch(`${site.address}basemap.pmtiles`, {
			headers: { range: 'bytes=0-6' }
		});
		expect(answer.status).toBe(206);
		expect(await answer.text()).toBe('PMTiles');
	});

	test('are offered, drawn beneath the places from this origin alone, and read in ranges', async () => {
		const { page, faults } = await open();
		const answers: number[] = [];
		page.on('response', (response) => {
			if (response.url().endsWith('.pmtiles')) answers.push(response.status());
		});
		await mapReady(page);
		expect(answers).toEqual([]);
		expect(await colourOfOwnLake(page)).toBe(land);
		await choose(page, 'Detailed (from this site)');
		await expect.poll(() => colourOfOwnLake(page)).toBe(water);
		expect(new Set(answers)).toEqual(new Set([206]));
		expect(await page.getByRole('list', { name: 'Map data' }).innerText()).toContain(
			'© OpenStreetMap'
		);
		expect(faults).toEqual([]);
	});

	test('give way to the bundled basemap when the file is gone', async () => {
		const { page } = await open();
		await page.route('**/basemap.pmtiles', (route) => route.fulfill({ status: 404 }));
		await mapReady(page);
		await choose(page, 'Detailed (from this site)');
		await page.getByRole('status').getByText('nothing is lost').waitFor();
		await expect.poll(() => colourOfOwnLake(page)).toBe(land);
	});
});
