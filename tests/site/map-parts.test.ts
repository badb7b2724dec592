import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page, Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { launchBrowser, mapReady, PHONE, visit } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What goes wrong with a part, as its server would. */
const FAULTS = {
	missing: (route: Route) => route.fulfill({ status: 404, body: 'Not found' }),
	'cut short': async (route: Route) => {
		const response = await route.fetch();
		const text = await response.text();
		await route.fulfill({ response, body: text.slice(0, text.length / 2) });
	},
	malformed: (route: Route) => route.fulfill({ json: { message: 'Welcome' } }),
	blocked: (route: Route) => route.abort()
};

const PLACES = '**/data/map.json';
const GROUND = '**/data/basemap.json';
const INDEX = '**/data/index.json';
const CHUNKS = 'build/_app/immutable/chunks';
const PROGRAM = `**/${readdirSync(CHUNKS).find((name) => name.endsWith('.js') && readFileSync(`${CHUNKS}/${name}`, 'utf8').includes('maplibregl-canvas'))}`;
const WORKER = /maplibre-gl-worker[^/]*\.js/;

/** Opens a page while a part is in trouble. `mend` ends that. */
async function openWithout(
	part: string | RegExp,
	fault: (route: Route) => unknown,
	path = 'en/',
	options = {}
) {
	let broken = true;
	const { page } = await visit(browser, 'robots.txt', options);
	await page.route(part, (route) => (broken ? fault(route) : route.fallback()));
	await page.goto(new URL(path, page.url()).href);
	return { page, mend: () => (broken = false) };
}

/** What a reader has instead of the interactive map. */
async function expectStillMap(page: Page, sentence: string | RegExp) {
	const status = page.locator('.frame').getByRole('status');
	await status.filter({ hasText: sentence }).waitFor();
	expect(await page.getByRole('group', { name: /^(Map|خريطة)/ }).isVisible()).toBe(true);
	expect(await page.locator('.static-map .land').first().isVisible()).toBe(true);
	expect(await page.locator('.canvas').isVisible()).toBe(false);
}

async function expectLiveMap(page: Page) {
	await mapReady(page);
	expect(await page.locator('.static-map').isVisible()).toBe(false);
	expect(await page.locator('.frame').getByRole('status').count()).toBe(0);
	expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
}

describe('a part of the interactive map that is missing', () => {
	// Files of the map that are cut short or something else: `component/map-view.test.ts`.
	test.each([
		['its places', PLACES, 'missing', 'the places'],
		['its ground', GROUND, 'malformed', 'land and water'],
		['its worker', WORKER, 'missing', 'the program'],
		['the index', INDEX, 'cut short', 'the list of which passage']
	] as const)('leaves the still map: %s (%s, %s)', async (_, part, fault, sentence) => {
		const { page, mend } = await openWithout(part, FAULTS[fault]);
		await expectStillMap(page, sentence);
		const again = page.getByRole('button', { name: 'Try again' });
		// Nothing has changed: the same is said again.
		await again.click();
		await expectStillMap(page, sentence);
		mend();
		await again.click();
		await expectLiveMap(page);
	});

	test('leaves the still map: its program, which comes with a page that is loaded anew', async () => {
		const { page, mend } = await openWithout(PROGRAM, FAULTS['cut short'], 'en/?from=2020-01-01');
		await expectStillMap(page, 'the program');
		mend();
		await page.getByRole('button', { name: 'Try again' }).click();
		await expectLiveMap(page);
		expect(new URL(page.url()).search).toBe('?from=2020-01-01');
	});

	test('that is slow is said to be so, and the map takes over by itself', async () => {
		for (const part of [PLACES, INDEX]) {
			let answer = () => {};
			const { page, mend } = await openWithout(part, async (route) => {
				await new Promise<void>((resolve) => (answer = resolve));
				await route.fallback();
			});
			await expectStillMap(page, 'still loading');
			expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
			mend();
			answer();
			await expectLiveMap(page);
		}
	});

	test('that never answers is asked for again', async () => {
		const { page, mend } = await openWithout(GROUND, () => {});
		await expectStillMap(page, 'still loading');
		mend();
		await page.getByRole('button', { name: 'Try again' }).click();
		await expectLiveMap(page);
	});

	test('leaves a page that axe finds nothing on, and that can be read on a phone in Arabic', async () => {
		for (const colorScheme of ['light', 'dark']) {
			const options = { viewport: PHONE, colorScheme };
			const { page } = await openWithout(PLACES, FAULTS.blocked, 'ar/places/saraqib/', options);
			await expectStillMap(page, 'أماكن الخريطة التفاعلية');
			expect(await axeFindings(page)).toEqual([]);
			const again = page.getByRole('button', { name: 'إعادة المحاولة' });
			expect((await again.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		}
	});
});

describe('a picture that the browser takes away', () => {
	test('leaves the still map of the page that the reader is on, and comes back', async () => {
		const { page } = await visit(browser, 'en/');
		await mapReady(page);
		await page.locator('main').getByRole('link', { name: 'Truce in Idlib' }).first().click();
		await page.waitForURL('**/articles/**');
		const extension = await page
			.locator('.canvas canvas')
			.evaluateHandle((canvas) =>
				canvas instanceof HTMLCanvasElement
					? canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')
					: null
			);
		await extension.evaluate((context) => context?.loseContext());
		await expectStillMap(page, 'stopped drawing');
		await page.getByRole('group', { name: /^Map: The Russian Defence Ministry/ }).waitFor();
		await extension.evaluate((context) => context?.restoreContext());
		await expectLiveMap(page);
	});
});
