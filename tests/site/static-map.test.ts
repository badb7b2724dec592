import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { shareImagePath } from '../../src/lib/domain/page';
import { atlas } from '../../src/lib/server/atlas';
import { allPages } from '../../src/lib/server/focus';
import { axeFindings } from '../support/axe';
import { launchBrowser, mapReady, PHONE, visit, WIDE } from '../support/browser';
import { onScreen } from '../support/project';

const NO_WEBGL = ['--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis'];
const MOREK = [36.7, 35.374] as const;

let browser: Browser;
let plain: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
	plain = await launchBrowser(NO_WEBGL);
});
afterAll(() => Promise.all([browser.close(), plain.close()]));

/** Everything that has moved by itself since the page was opened, as the browser counts it. */
function layoutShift(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) {
						if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
					}
				}).observe({ type: 'layout-shift', buffered: true });
				// Buffered entries are delivered before the second frame.
				requestAnimationFrame(() =>
					requestAnimationFrame(() => setTimeout(() => resolve(sum), 50))
				);
			})
	);
}

describe('without JavaScript', () => {
	test('the page of the M4 shows its map and its passages, and a place on the map leads to its page', async () => {
		for (const viewport of [WIDE, PHONE]) {
			const { page } = await visit(browser, 'en/places/m4-highway/', {
				javaScriptEnabled: false,
				viewport
			});
			const map = page.getByRole('group', { name: 'Map: M4 highway' });
			expect(await map.isVisible()).toBe(true);
			expect(await page.locator('.static-map .road.subject').first().isVisible()).toBe(true);
			expect(await page.locator('blockquote').count()).toBe(3);
			expect(await page.locator('.layers').isVisible()).toBe(false);
			await map.getByRole('link', { name: 'Manbij' }).click();
			expect(new URL(page.url()).pathname).toBe('/en/places/manbij/');
			await page.getByRole('group', { name: 'Map: Manbij' }).waitFor();
		}
	});

	test('every page has its map, with links that lead somewhere', async () => {
		for (const path of [
			'ar/',
			'ar/about/',
			'en/events/saraqib-attack/',
			'ar/articles/truce-in-idlib/',
			'en/places/de-escalation-zone/'
		]) {
			const { page } = await visit(browser, path, { javaScriptEnabled: false });
			const hrefs = await page
				.locator('.static-map a')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
			expect(hrefs.length, path).toBeGreaterThan(10);
			const missing = [...new Set(hrefs)].filter((href) => {
				const { pathname } = new URL(href, page.url());
				return !existsSync(`build${pathname}index.html`);
			});
			expect(missing, path).toEqual([]);
		}
	});

	test('axe finds nothing on the still map', async () => {
		for (const [path, colorScheme] of [
			['ar/', 'light'],
			['en/', 'dark'],
			['en/places/de-escalation-zone/', 'light'],
			['ar/places/post-rashidin/', 'dark']
		] as const) {
			const { page } = await visit(plain, path, { colorScheme });
			await page.locator('.frame[data-status="no-webgl"]').waitFor();
			expect(await axeFindings(page), path).toEqual([]);
		}
	});
});

describe('without WebGL', () => {
	test('the still map stands, says why, and its links load whole pages with the reader’s choice', async () => {
		const { page, faults } = await visit(plain, 'en/?from=2020-01-01');
		await page.locator('.frame[data-status="no-webgl"]').waitFor();
		expect(await page.getByRole('status').filter({ hasText: 'no WebGL' }).isVisible()).toBe(true);
		const map = page.getByRole('group', { name: /^Map/ });
		expect(await map.isVisible()).toBe(true);
		await map.getByRole('link', { name: 'Morek observation post' }).click();
		await page.waitForURL('**/en/places/post-morek/?from=2020-01-01');
		// A map of this place: a page that was only exchanged would still carry the one before.
		await page.getByRole('group', { name: 'Map: Morek observation post' }).waitFor();
		await page.locator('.frame[data-status="no-webgl"]').waitFor();
		await page.locator('main nav a').first().click();
		await page.getByRole('group', { name: 'Map: Surman observation post' }).waitFor();
		expect(faults).toEqual([]);
	});

	test('what is drawn lies where the interactive map would draw it', async () => {
		for (const viewport of [WIDE, PHONE, { width: 1024, height: 600 }]) {
			const { page } = await visit(plain, 'en/', { viewport });
			await page.locator('.frame[data-status="no-webgl"]').waitFor();
			const [west, south, east, north] = atlas.subject.view;
			const expected = await onScreen(page, [west, south, east, north], MOREK);
			const symbol = await page
				.locator('.static-map [href$="post-morek/"] use')
				.first()
				.boundingBox();
			expect(Math.abs((symbol?.x ?? 0) + (symbol?.width ?? 0) / 2 - expected.x)).toBeLessThan(1.5);
			expect(Math.abs((symbol?.y ?? 0) + (symbol?.height ?? 0) / 2 - expected.y)).toBeLessThan(2.5);
		}
	});
});

describe('with the interactive map', () => {
	test('the still map shows first and is then covered, out of reach of keys and readers', async () => {
		const { page, faults } = await visit(browser, 'ar/places/saraqib/');
		await mapReady(page);
		expect(await page.locator('.static-map').isVisible()).toBe(false);
		expect(await page.getByRole('group', { name: /^خريطة/ }).count()).toBe(0);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.still').evaluate((each) => getComputedStyle(each).visibility)).toBe(
			'visible'
		);
		expect(faults).toEqual([]);
	});

	test('starts where the still map stood', async () => {
		const { page } = await visit(browser, 'en/places/post-morek/');
		await mapReady(page);
		const frame = await page.locator('.frame').boundingBox();
		const symbol = await page
			.locator('.static-map .subject use')
			.evaluate((each) => each.getBoundingClientRect().toJSON());
		const x = symbol.x + symbol.width / 2;
		expect(Math.abs(x - ((frame?.x ?? 0) + (frame?.width ?? 0) / 2))).toBeLessThan(2);
		// The interactive map has the same place under the same point.
		await page.mouse.move(x, symbol.y + symbol.height / 2);
		await expect
			.poll(() => page.locator('.canvas canvas').evaluate((canvas) => canvas.style.cursor))
			.toBe('pointer');
	});

	test('nothing moves when it takes over', async () => {
		for (const path of ['ar/', 'en/places/m4-highway/', 'ar/articles/truce-in-idlib/']) {
			for (const viewport of [WIDE, PHONE]) {
				const { page } = await visit(browser, path, { viewport });
				await mapReady(page);
				expect(await layoutShift(page), path).toBeLessThanOrEqual(0.02);
			}
		}
	});
});

describe('share images', () => {
	test('exist for every page in both languages, 1200 by 630 pixels', () => {
		for (const lang of ['ar', 'en']) {
			for (const page of allPages(atlas)) {
				const png = readFileSync(`build/og/${lang}/${shareImagePath(page)}`);
				expect(png.subarray(1, 4).toString()).toBe('PNG');
				expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
			}
		}
	});

	test('are named by their pages, with title and description', async () => {
		for (const path of ['ar/', 'en/about/', 'ar/places/saraqib/', 'en/events/moscow-protocol/']) {
			const { page } = await visit(browser, path, { javaScriptEnabled: false });
			const meta = (property: string) =>
				page.locator(`meta[property="${property}"]`).getAttribute('content');
			expect(await meta('og:title')).toBeTruthy();
			expect(await meta('og:description')).toBeTruthy();
			const image = await meta('og:image');
			const { status, headers } = await fetch(new URL(image ?? '', inject('site')));
			expect([status, headers.get('content-type')], path).toEqual([200, 'image/png']);
			expect(await page.locator('meta[name="twitter:card"]').getAttribute('content')).toBe(
				'summary_large_image'
			);
		}
	});
});
