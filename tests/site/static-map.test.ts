import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { indexAtlas } from '../../src/lib/domain/atlas-index';
import { summaryOf } from '../../src/lib/domain/window-summary';
import { shareImagePath } from '../../src/lib/domain/page';
import { parseDay } from '../../src/lib/domain/timespan';
import { atlas } from '../../src/lib/server/atlas';
import { allPages } from '../../src/lib/server/focus';
import { axeFindings } from '../support/axe';
import {
	launchBrowser,
	mapReady,
	pageReady,
	PHONE,
	visit,
	WIDE,
	WITHOUT_3D
} from '../support/browser';
import { onScreen } from '../support/project';

const MOREK = [36.7, 35.374] as const;

let browser: Browser;
let plain: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
	plain = await launchBrowser(WITHOUT_3D);
});
afterAll(() => Promise.all([browser.close(), plain.close()]));

/** Everything that has moved by itself since the page was opened, as the browser counts it. */
function layoutShift(page: Page): Promise<{ sum: number; moved: string }> {
	return page.evaluate(
		() =>
			new Promise((resolve) => {
				let sum = 0;
				const moved: string[] = [];
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) {
						if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
						const sources = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : [];
						const parts = sources.map(({ node }) => node?.parentElement?.className);
						moved.push(`${entry.startTime.toFixed()} ms: ${parts.join(', ')}`);
					}
				}).observe({ type: 'layout-shift', buffered: true });
				// Buffered entries are delivered before the second frame.
				requestAnimationFrame(() =>
					requestAnimationFrame(() =>
						setTimeout(() => resolve({ sum, moved: moved.join('; ') }), 50)
					)
				);
			})
	);
}

/** Every place of the drawing, once for each of its marks, as a reader sees it now. */
function drawnNow(page: Page) {
	return page.locator('.static-map [data-place]').evaluateAll((marks) =>
		marks.map((mark) => {
			const names = [...mark.querySelectorAll('.name')].filter(
				(name) => name.getBoundingClientRect().width > 0
			);
			return {
				id: mark.getAttribute('data-place') ?? '',
				// Chromium's checkVisibility takes every group of a drawing for visible.
				visible: getComputedStyle(mark).display !== 'none',
				nameInSight: names.length > 0,
				inDoubt: names.some(({ textContent }) => textContent?.endsWith('?')),
				faint: mark.classList.contains('faint')
			};
		})
	);
}

describe('without JavaScript', () => {
	test('the map says that it shows the whole time', async () => {
		for (const [path, sentence] of [
			['ar/', 'كل التواريخ'],
			['en/places/saraqib/', 'Time shown: all dates']
		] as const) {
			const { page } = await visit(plain, path, { javaScriptEnabled: false });
			expect(await page.locator('.frame').getByText(sentence).isVisible()).toBe(true);
			expect(await page.locator('.frame').getByText('Loading').isVisible()).toBe(false);
		}
	});

	test('the page of the M4 shows its map and its passages, and a place on the map leads to its page', async () => {
		for (const viewport of [WIDE, PHONE]) {
			const { page } = await visit(browser, 'en/places/m4-highway/', {
				javaScriptEnabled: false,
				viewport
			});
			const map = page.getByRole('group', { name: 'Map: M4 highway' });
			expect(await map.isVisible()).toBe(true);
			expect(await page.locator('.static-map a.subject').first().isVisible()).toBe(true);
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
			const { page } = await visit(plain, path, { javaScriptEnabled: false });
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
	test('the still map stands, says why, and goes along from page to page with the reader’s choice', async () => {
		const { page, faults } = await visit(plain, 'en/?from=2020-01-01');
		await page.locator('.frame[data-status="no-webgl"]').waitFor();
		expect(await page.getByRole('status').filter({ hasText: 'no WebGL' }).isVisible()).toBe(true);
		expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
		const map = page.getByRole('group', { name: /^Map/ });
		expect(await map.isVisible()).toBe(true);
		// Its symbol: the middle of symbol and name together lies on the ground between them.
		await map
			.getByRole('link', { name: 'Morek observation post' })
			.locator('use')
			.filter({ visible: true })
			.first()
			.click();
		await page.waitForURL('**/en/places/post-morek/?from=2020-01-01');
		const morek = page.getByRole('group', { name: 'Map: Morek observation post' });
		await morek.waitFor();
		await page.locator('main nav a').first().click();
		const surman = page.getByRole('group', { name: 'Map: Surman observation post' });
		await surman.waitFor();
		await page.emulateMedia({ media: 'print' });
		expect(await surman.isVisible()).toBe(true);
		await page.emulateMedia({ media: 'screen' });
		await page.goBack();
		await morek.waitFor();
		// A link of a drawing that came later leads where it would on its own page.
		await morek.getByRole('link', { name: 'Latakia Governorate' }).focus();
		await page.keyboard.press('Enter');
		await page.waitForURL('**/en/places/latakia-governorate/?from=2020-01-01');
		expect(faults).toEqual([]);
	});

	test('a drawing that does not come is not passed off as the page’s', async () => {
		const { page } = await visit(plain, 'en/');
		await page.locator('.frame[data-status="no-webgl"]').waitFor();
		await page.route('**/en/about/', (route) => route.abort());
		await page.getByRole('link', { name: 'About', exact: true }).click();
		await page.getByText('still belongs to the page before').waitFor();
		await page.emulateMedia({ media: 'print' });
		expect(await page.getByRole('group', { name: /^Map/ }).isVisible()).toBe(false);
	});

	test.each([
		{ from: '2017-02-01', to: '2017-04-30' },
		{ from: '2018-06-01', to: '2018-10-01' },
		{ from: '2021-01-01', to: '2021-02-01', layers: ['posts', 'zones'] },
		{ from: '2020-01-01', to: '2020-03-05', only: 'mentioned' }
	])('shows what $from to $to leaves, doubt and faintness included', async (asked) => {
		const { layers = atlas.layers.map(({ id }) => id), only } = asked;
		const query = [`from=${asked.from}`, `to=${asked.to}`, `layers=${layers.join()}`];
		const { page } = await visit(plain, `en/?${[...query, only && `only=${only}`].join('&')}`);
		await page.locator('.frame[data-status="no-webgl"]').waitFor();
		// Faintness is a matter of the index.
		await pageReady(page);
		const expected = summaryOf(indexAtlas(atlas), {
			window: { from: parseDay(asked.from) ?? 0, to: parseDay(asked.to) ?? 0 },
			layers,
			mentionedOnly: only !== undefined
		});
		const seen = await drawnNow(page);
		const all = new Set(seen.map(({ id }) => id));
		const ids = (of: typeof seen) => [...new Set(of.map(({ id }) => id))].sort();
		const inSight = seen.filter(({ visible }) => visible);
		const there = [...expected.presence.keys()].filter((id) => all.has(id)).sort();
		expect(ids(inSight)).toEqual(there);
		expect(
			ids(seen.filter(({ nameInSight }) => nameInSight)).every((id) => there.includes(id))
		).toBe(true);
		const doubtful = ids(inSight.filter(({ inDoubt }) => inDoubt));
		const named = ids(inSight.filter(({ nameInSight }) => nameInSight));
		expect(doubtful).toEqual(named.filter((id) => expected.presence.get(id) === 'possible'));
		expect(ids(inSight.filter(({ faint }) => faint))).toEqual(
			there.filter((id) => !expected.mentioned.has(id))
		);
	});

	test('follows the legend and the timeline, and says which time it shows', async () => {
		const { page } = await visit(plain, 'en/');
		await page.locator('.frame[data-status="no-webgl"]').waitFor();
		const map = page.getByRole('group', { name: /^Map/ });
		const shows = page.locator('.frame .shows');
		expect(await shows.textContent()).toMatch(/^Time shown: all dates, 1 January 2017/);
		await page.getByRole('button', { name: 'After Moscow' }).click();
		await expect.poll(() => shows.textContent()).toMatch(/^Time shown: \d+ March 2020 – /);
		const road = map.getByRole('link', { name: 'M4 highway' });
		expect(await road.isVisible()).toBe(true);
		await page.locator('.layers summary').click();
		await page.getByRole('checkbox', { name: 'Highway' }).uncheck();
		await expect.poll(() => map.getByRole('link', { name: /highway/ }).count()).toBe(0);
		expect(await map.locator('.sign').filter({ visible: true }).count()).toBe(0);
	});

	test('marks the position of what its page is about, where the window leaves it out', async () => {
		const { page } = await visit(plain, 'en/places/post-morek/?from=2017-02-01&to=2017-03-01');
		await page.locator('.frame .shows', { hasText: 'only its position is marked' }).waitFor();
		const subject = page.locator('.static-map .subject');
		expect(await subject.locator('.halo').first().isVisible()).toBe(true);
		expect(await subject.locator('use').isVisible()).toBe(false);
	});

	test('what is drawn lies where the interactive map would draw it', async () => {
		for (const viewport of [WIDE, PHONE, { width: 1024, height: 600 }]) {
			const { page } = await visit(plain, 'en/', { viewport });
			await page.locator('.frame[data-status="no-webgl"]').waitFor();
			// The timeline takes its height from the index.
			await pageReady(page);
			const [west, south, east, north] = atlas.metadata.view;
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
		const symbol = await page
			.locator('.static-map .subject use')
			.evaluate((each) => each.getBoundingClientRect().toJSON());
		// The interactive map has the same place under the same point.
		await page.mouse.move(symbol.x + symbol.width / 2, symbol.y + symbol.height / 2);
		await expect
			.poll(() => page.locator('.canvas canvas').evaluate((canvas) => canvas.style.cursor))
			.toBe('pointer');
	});

	test.each(['ar/', 'en/places/m4-highway/', 'ar/articles/truce-in-idlib/'])(
		'nothing moves when it takes over: /%s',
		async (path) => {
			for (const viewport of [WIDE, PHONE]) {
				const { page } = await visit(browser, path, { viewport });
				await mapReady(page);
				const { sum, moved } = await layoutShift(page);
				expect(sum, moved).toBeLessThanOrEqual(0.02);
			}
		}
	);
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
			const { page } = await visit(plain, path, { javaScriptEnabled: false });
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
