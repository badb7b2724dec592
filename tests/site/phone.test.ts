import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, pageReady, PHONE, visit, WITHOUT_3D } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser(WITHOUT_3D);
});
afterAll(() => browser.close());

/** How high the sheet stands, in words. */
const height = (page: Page) => page.locator('.grip').getAttribute('aria-valuetext');

/** How much of the map the sheet covers at this moment, CSS pixels. */
const covered = async (page: Page) =>
	(await page.locator('.panel').boundingBox())?.height ?? Number.NaN;

describe('the sheet under a finger', () => {
	test('is swiped by the page’s head, and from anywhere while it is low', async () => {
		const { page, faults } = await visit(browser, 'en/', { viewport: PHONE, hasTouch: true });
		await pageReady(page);
		const touch = await page.context().newCDPSession(page);
		const swipe = async (selector: string, by: number) => {
			const box = await page.locator(selector).first().boundingBox();
			if (!box) throw new Error(`${selector} is not there`);
			const at = { x: box.x + box.width / 3, y: box.y + Math.min(20, box.height / 2) };
			const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
				touch.send('Input.dispatchTouchEvent', {
					type,
					touchPoints: y === undefined ? [] : [{ x: at.x, y }]
				});
			await send('touchStart', at.y);
			for (let step = 1; step <= 8; step += 1) await send('touchMove', at.y + (step * by) / 8);
			await send('touchEnd');
		};
		await swipe('main h1', 260);
		await expect.poll(() => height(page)).toBe('low, the title only');
		await expect.poll(() => covered(page)).toBeLessThan(200);
		// How far it rises is a matter of the finger's speed.
		await swipe('main h1', -240);
		await expect.poll(() => height(page)).not.toBe('low, the title only');
		await page.locator('.grip').press('Home');
		await page.locator('.grip').press('ArrowUp');
		await expect.poll(() => covered(page)).toBeGreaterThan(300);
		// Further down the text scrolls as ever.
		await swipe('.lead', -120);
		await expect
			.poll(() => page.locator('main').evaluate((text) => text.scrollTop))
			.toBeGreaterThan(50);
		expect(await height(page)).toBe('half of the map');
		expect(faults).toEqual([]);
	});
});

describe('a page on a phone', () => {
	test.each(['en/', 'ar/articles/military-contacts/', 'en/places/post-morek/', 'ar/about/'])(
		'has no text under 14 pixels and no target under 44 on a phone, outside time and map: %s',
		async (path) => {
			const { page } = await visit(browser, path, {
				viewport: PHONE,
				hasTouch: true,
				isMobile: true
			});
			await pageReady(page);
			for (const summary of await page.locator('main summary').all()) await summary.click();
			const found = await page.evaluate(() => {
				const isOurs = (element: Element) =>
					element.checkVisibility() &&
					!element.closest('.time, section.map, .visually-hidden, .skip, script, style');
				const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				const small: string[] = [];
				while (texts.nextNode()) {
					const { textContent, parentElement } = texts.currentNode;
					if (!textContent?.trim() || !parentElement || !isOurs(parentElement)) continue;
					const size = Number.parseFloat(getComputedStyle(parentElement).fontSize);
					if (size < 14) small.push(`${size}: ${textContent.trim()}`);
				}
				// A link within a sentence is as high as its line.
				const targets =
					'button, summary, input, [role=slider], main :is(li, dd) > a, a.title, nav a';
				const low = [...document.querySelectorAll(targets)].flatMap((target) => {
					const { height } = (target.closest('label') ?? target).getBoundingClientRect();
					return isOurs(target) && height < 43.5 ? [`${height}: ${target.textContent}`] : [];
				});
				return { small, low };
			});
			expect(found).toEqual({ small: [], low: [] });
		}
	);
});
