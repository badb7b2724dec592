import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

/** The atlas's own opening extent, from `geodata/atlas.yaml`. */
const VIEW = [35.6, 35.1, 37.6, 36.6] as const;
/** In the south of the extent, where a sheet would cover it. */
const MOREK_POST = [36.7, 35.374] as const;

const LYING = { width: 844, height: 390 };
const SIZES = [WIDE, { width: 1024, height: 768 }, PHONE, { width: 320, height: 640 }, LYING];
const TINY = { width: 320, height: 640 };

let browser: Browser;
/** For what is not about the interactive map. */
let plain: Browser;
beforeAll(async () => {
	[browser, plain] = await Promise.all([launchBrowser(), launchBrowser(WITHOUT_3D)]);
});
afterAll(() => Promise.all([browser.close(), plain.close()]));

const grip = (page: Page) => page.getByRole('slider', { name: 'Height of the text panel' });
const height = (page: Page) => grip(page).getAttribute('aria-valuetext');

/** Share of the map's height that the sheet covers at this moment. */
async function coveredShare(page: Page): Promise<number> {
	const [panel, map] = await Promise.all(
		['.panel', 'section.map'].map((name) => page.locator(name).boundingBox())
	);
	return (panel?.height ?? Number.NaN) / (map?.height ?? Number.NaN);
}

async function overflow(page: Page): Promise<number[]> {
	return page.evaluate(() =>
		['html', 'body', 'main', '.time', '.legend'].map((name) => {
			const box = document.querySelector(name);
			return box?.checkVisibility() ? box.scrollWidth - box.clientWidth : 0;
		})
	);
}

describe('the page at five sizes', () => {
	for (const viewport of SIZES) {
		test(`never scrolls sideways at ${viewport.width} × ${viewport.height}`, async () => {
			for (const path of ['ar/', 'en/places/de-escalation-zone/', 'ar/articles/truce-in-idlib/']) {
				const { page } = await visit(plain, path, { viewport });
				await pageReady(page);
				expect(Math.max(...(await overflow(page))), path).toBeLessThanOrEqual(0);
				const line = page.locator('.time .line');
				if (await line.isVisible()) await line.click();
				await page.locator('.layers summary').click();
				expect(Math.max(...(await overflow(page))), `${path}, all open`).toBeLessThanOrEqual(0);
			}
		});
	}

	test('keeps panel, map and time bar apart on a desk and clear of one another', async () => {
		for (const viewport of [WIDE, { width: 1024, height: 768 }]) {
			const { page } = await visit(plain, 'en/', { viewport });
			// The time bar takes its height from the index.
			await pageReady(page);
			const [panel, map, time] = await Promise.all(
				['.panel', 'section.map', '.time'].map((name) => page.locator(name).boundingBox())
			);
			if (!panel || !map || !time) throw new Error('a part of the page is missing');
			expect(panel.x + panel.width).toBeLessThanOrEqual(map.x);
			expect(map.y + map.height).toBeLessThanOrEqual(time.y);
			expect(time.y + time.height).toBeLessThanOrEqual(viewport.height);
			expect(map.height / viewport.height).toBeGreaterThan(0.6);
			expect(await grip(page).isVisible()).toBe(false);
		}
	});

	test('on a phone that lies the map keeps three fifths of the height, with its buttons whole', async () => {
		for (const path of ['ar/', 'en/places/saraqib/']) {
			const { page } = await visit(browser, path, { viewport: LYING });
			await mapReady(page);
			const map = await page.locator('section.map').boundingBox();
			const panel = await page.locator('.panel').boundingBox();
			if (!map || !panel) throw new Error('a part of the page is missing');
			expect(map.height / LYING.height).toBeGreaterThanOrEqual(0.6);
			expect(panel.y + panel.height).toBeLessThanOrEqual(LYING.height);
			for (const button of await page.locator('.map .buttons button, .layers summary').all()) {
				const box = await button.boundingBox();
				expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(map.y + map.height);
			}
			// All of the text and all of the timeline are in reach.
			await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
			expect(await page.locator('main').evaluate((main) => main.scrollTop)).toBeGreaterThan(0);
			await page.locator('.time .line').click();
			const last = page.locator('.time .foot button').last();
			await last.scrollIntoViewIfNeeded();
			expect((await last.boundingBox())?.y).toBeGreaterThanOrEqual(0);
			await page.keyboard.press('Escape');
			expect(await last.isVisible()).toBe(false);
		}
	});

	test('gives fingers 44 pixels on a phone', async () => {
		const { page } = await visit(plain, 'en/places/saraqib/', { viewport: TINY });
		await pageReady(page);
		await page.locator('.time .line').click();
		const controls = page.locator(
			'.handle button, .handle .grip, .time button, .time input[type=text], .layers summary, header nav a, main nav a, .tools button'
		);
		for (const control of await controls.all()) {
			if (!(await control.isVisible())) continue;
			const box = await control.boundingBox();
			expect(box?.height, await control.innerHTML()).toBeGreaterThanOrEqual(43.5);
		}
	});
});

describe('the sheet on a phone', () => {
	test('stands at half at first, and is moved by keyboard, which says how high it is', async () => {
		const { page, faults } = await visit(plain, 'en/', { viewport: PHONE });
		await pageReady(page);
		expect(await height(page)).toBe('half of the map');
		await grip(page).focus();
		await page.keyboard.press('ArrowUp');
		expect(await height(page)).toBe('full');
		await expect.poll(() => coveredShare(page)).toBeCloseTo(1, 2);
		await page.keyboard.press('Home');
		expect(await height(page)).toBe('low, the title only');
		await expect.poll(() => coveredShare(page)).toBeLessThan(0.3);
		await page.keyboard.press('ArrowDown');
		expect(await height(page)).toBe('low, the title only');
		await page.keyboard.press('End');
		expect(await height(page)).toBe('full');
		expect(faults).toEqual([]);
	});

	test('is moved by buttons, without dragging', async () => {
		const { page } = await visit(plain, 'en/', { viewport: PHONE });
		await pageReady(page);
		await page.getByRole('button', { name: 'Lower the text panel' }).click();
		await expect.poll(() => coveredShare(page)).toBeLessThan(0.3);
		const raise = page.getByRole('button', { name: 'Raise the text panel' });
		await raise.click();
		await raise.click();
		await expect.poll(() => coveredShare(page)).toBeCloseTo(1, 2);
		expect(await raise.getAttribute('aria-disabled')).toBe('true');
	});

	test('follows a finger and rests at the nearest height', async () => {
		const { page, faults } = await visit(plain, 'ar/', { viewport: PHONE, hasTouch: true });
		await pageReady(page);
		const handle = page.getByRole('slider', { name: 'ارتفاع لوحة النص' });
		const box = await handle.boundingBox();
		if (!box) throw new Error('no handle');
		const x = box.x + box.width / 2;
		const y = box.y + box.height / 2;
		const touch = await page.context().newCDPSession(page);
		const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
			touch.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: at === undefined ? [] : [{ x, y: at }]
			});
		await send('touchStart', y);
		for (let step = 1; step <= 10; step += 1) await send('touchMove', y - step * 28);
		expect(await coveredShare(page)).toBeGreaterThan(0.8);
		await send('touchEnd');
		await expect.poll(() => handle.getAttribute('aria-valuetext')).toBe('كاملة');
		await expect.poll(() => coveredShare(page)).toBeCloseTo(1, 2);
		expect(faults).toEqual([]);
	});

	test('follows a mouse too, and a click on the handle raises it', async () => {
		const { page } = await visit(plain, 'en/', { viewport: PHONE });
		await pageReady(page);
		const box = await grip(page).boundingBox();
		if (!box) throw new Error('no handle');
		const x = box.x + box.width / 2;
		await page.mouse.move(x, box.y + 20);
		await page.mouse.down();
		await page.mouse.move(x, box.y + 260, { steps: 8 });
		await page.mouse.up();
		expect(await height(page)).toBe('low, the title only');
		await expect.poll(() => coveredShare(page)).toBeLessThan(0.3);
		await grip(page).click();
		expect(await height(page)).toBe('half of the map');
	});

	test('rises to half for a place opened on the map, and leaves that place uncovered', async () => {
		const { page, faults } = await visit(browser, 'en/?layers=posts', { viewport: PHONE });
		await mapReady(page);
		await page.getByRole('button', { name: 'Lower the text panel' }).click();
		await expect.poll(() => coveredShare(page)).toBeLessThan(0.3);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.getByRole('button', { name: 'Back to the opening view' }).click();
		const { x, y } = await onScreen(page, VIEW, MOREK_POST);
		const map = await page.locator('section.map').boundingBox();
		if (!map) throw new Error('no map');
		// Else the test would not see whether the map has made room.
		expect(y).toBeGreaterThan(map.y + map.height / 2);
		await page.mouse.click(x, y);
		await page.waitForURL('**/en/places/post-morek/**');
		expect(await height(page)).toBe('half of the map');
		// Going home moves nothing: the whole extent still lies above the sheet, and the post in it.
		await page.getByRole('link', { name: 'Sanad', exact: false }).first().click();
		await page.getByRole('heading', { name: 'Articles' }).waitFor();
		const above = await onScreen(page, VIEW, MOREK_POST);
		expect(above.y).toBeLessThan(y);
		await page.mouse.click(above.x, above.y);
		await page.waitForURL('**/en/places/post-morek/**');
		expect(faults).toEqual([]);
	});

	test('keeps the reader’s height from page to page', async () => {
		const { page } = await visit(plain, 'en/', { viewport: PHONE });
		await pageReady(page);
		await grip(page).press('End');
		await page.locator('main').getByRole('link', { name: 'Saraqib', exact: true }).click();
		await page.waitForURL('**/places/saraqib/');
		expect(await height(page)).toBe('full');
		// What is wholly covered takes no focus.
		expect(await page.locator('section.map').evaluate((map) => map.matches('[inert]'))).toBe(true);
	});
});

describe('the legend', () => {
	test('stays as the reader left it on a desk', async () => {
		const { page } = await visit(plain, 'en/');
		await pageReady(page);
		await page.locator('.layers summary').click();
		await page.getByRole('checkbox', { name: 'Highway' }).waitFor();
		await page.reload();
		await page.getByRole('checkbox', { name: 'Highway' }).waitFor();
		await page.getByRole('checkbox', { name: 'Highway' }).press('Escape');
		await page.getByRole('checkbox', { name: 'Highway' }).waitFor({ state: 'hidden' });
		expect(await page.locator('.layers summary').evaluate((it) => it.matches(':focus'))).toBe(true);
		await page.reload();
		await pageReady(page);
		expect(await page.getByRole('checkbox', { name: 'Highway' }).isVisible()).toBe(false);
	});

	test('takes the width of a phone and gives it back at its button', async () => {
		const { page } = await visit(plain, 'ar/', { viewport: PHONE });
		await pageReady(page);
		await page.locator('.layers summary').click();
		const legend = page.locator('.legend');
		expect((await legend.boundingBox())?.width).toBe(PHONE.width);
		await legend.getByRole('button', { name: 'إغلاق' }).click();
		expect(await legend.isVisible()).toBe(false);
		expect(await page.locator('.layers summary').evaluate((it) => it.matches(':focus'))).toBe(true);
	});
});

describe('the legend in sight', () => {
	test('is open on a desk, clear of the middle of the map, its buttons and its scale, and stays folded', async () => {
		for (const [lang, viewport] of [
			['en', WIDE],
			['ar', { width: 1024, height: 768 }]
		] as const) {
			const { page } = await visit(browser, `${lang}/`, { viewport });
			await mapReady(page);
			const legend = page.locator('details.key');
			expect(await legend.getAttribute('open'), lang).not.toBeNull();
			const box = await legend.boundingBox();
			const map = await page.locator('section.map').boundingBox();
			if (!box || !map) throw new Error('a part of the page is missing');
			const middle = map.x + map.width / 2;
			expect(middle < box.x || middle > box.x + box.width, lang).toBe(true);
			for (const other of ['.map .buttons', '.canvas .scale-bar']) {
				const rect = await page.locator(other).boundingBox();
				const apart =
					!rect ||
					rect.x >= box.x + box.width ||
					rect.x + rect.width <= box.x ||
					rect.y >= box.y + box.height ||
					rect.y + rect.height <= box.y;
				expect(apart, `${lang} ${other}`).toBe(true);
			}
			await legend.locator('summary').click();
			await page.reload();
			await legend.waitFor();
			expect(await legend.getAttribute('open'), lang).toBeNull();
		}
	});

	test('never lies over what a page is about, until the reader opens it', async () => {
		const { page } = await visit(plain, 'en/places/m4-highway/');
		const legend = page.locator('details.key');
		await legend.waitFor();
		expect(await legend.getAttribute('open')).toBeNull();
		await legend.locator('summary').click();
		await page.reload();
		await legend.waitFor();
		expect(await legend.getAttribute('open')).not.toBeNull();
	});

	test('is folded behind the layers on a phone', async () => {
		const { page } = await visit(plain, 'en/', { viewport: PHONE });
		await pageReady(page);
		expect(await page.locator('details.key').isVisible()).toBe(false);
	});
});

describe('accessibility on a phone', () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`axe finds nothing at any height, nor with time and layers open (${colorScheme})`, async () => {
			const { page } = await visit(plain, 'en/places/saraqib/', {
				viewport: PHONE,
				colorScheme,
				reducedMotion: 'reduce'
			});
			await pageReady(page);
			for (const key of ['Home', 'ArrowUp', 'End']) {
				await grip(page).press(key);
				expect(await axeFindings(page), key).toEqual([]);
			}
			await grip(page).press('Home');
			await page.locator('.time .line').click();
			expect(await axeFindings(page), 'time').toEqual([]);
			await page.locator('.layers summary').click();
			expect(await axeFindings(page), 'layers').toEqual([]);
		});
	}
});

describe('on paper', () => {
	test('the controls are gone; window, legend, citations, addresses and glosses stand', async () => {
		const { page } = await visit(browser, 'ar/places/saraqib/?from=2020-01-01&layers=towns,roads');
		await mapReady(page);
		await page.emulateMedia({ media: 'print' });
		for (const gone of [
			'.canvas',
			'.buttons',
			'.layers',
			'.time',
			'nav',
			'.tools',
			'section.handle'
		]) {
			for (const each of await page.locator(gone).all()) {
				expect(await each.isVisible(), gone).toBe(false);
			}
		}
		expect(await page.locator('.map .static-map').isVisible()).toBe(true);
		expect((await page.locator('.map .static-map').boundingBox())?.height).toBeGreaterThan(100);
		const printed = page.locator('.printed');
		expect(await printed.innerText()).toContain(
			'الفترة المعروضة: 1 كانون الثاني 2020 – 31 كانون الأول 2021'
		);
		expect(await printed.getByText('الطريق السريع', { exact: true }).isVisible()).toBe(true);
		expect(await printed.getByText('المعابر الحدودية').count()).toBe(0);
		const card = page.locator('main article').filter({ hasText: 'الفقرة 8' });
		const text = await card.innerText();
		expect(text).toContain('«اتفاق تركي روسي على اتخاذ إجراءات عاجلة لتعزيز التنسيق في سوريا»');
		expect(text).toContain('5 شباط 2020');
		expect(text).toContain('الفقرة 8');
		expect(text).toMatch(/http:\/\/.*\/ar\/articles\/urgent-coordination\/#p-8/);
		expect(await card.locator('.gloss').boundingBox()).not.toBeNull();
		expect(text).toContain('displacement of about 40,000 civilians');
	});

	test('the map is the reader’s own, with the window and the layers that are on', async () => {
		const { page } = await visit(browser, 'en/?layers=posts');
		await mapReady(page);
		await page.locator('main').getByRole('link', { name: 'Morek observation post' }).click();
		await page.waitForURL('**/places/post-morek/**');
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.map .static-map').isVisible()).toBe(false);
		expect((await page.locator('canvas.paper').boundingBox())?.height).toBeGreaterThan(100);
		const colours = await page.locator('canvas.paper').evaluate((canvas: HTMLCanvasElement) => {
			const { width, height } = canvas;
			const data = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
			const seen = new Set<string>();
			for (let i = 0; i < data.length; i += 4) seen.add(data.slice(i, i + 4).join());
			return [...seen];
		});
		// Posts are on, roads are off.
		expect(colours).toContain('31,58,95,255');
		expect(colours).not.toContain('179,38,30,255');
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		expect(await page.locator('canvas.paper').isVisible()).toBe(false);
	});

	test('no other page’s map is printed after moving on inside the site', async () => {
		const { page } = await visit(browser, 'en/');
		await mapReady(page);
		await page.getByRole('link', { name: 'Saraqib', exact: true }).click();
		await page.waitForURL('**/places/saraqib/');
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.map .static-map').isVisible()).toBe(false);
	});
});

describe('without JavaScript', () => {
	test('the page is one column that scrolls: map, then text, all of it in reach', async () => {
		for (const viewport of [WIDE, PHONE]) {
			const { page } = await visit(plain, 'ar/places/saraqib/', {
				viewport,
				javaScriptEnabled: false
			});
			const map = await page.locator('section.map').boundingBox();
			const text = await page.locator('main').boundingBox();
			if (!map || !text) throw new Error('a part of the page is missing');
			expect(map.height).toBeGreaterThan(200);
			expect(text.y).toBeGreaterThanOrEqual(map.y + map.height);
			expect(text.height).toBeGreaterThan(600);
			const last = page.getByRole('navigation').last();
			await last.scrollIntoViewIfNeeded();
			expect((await last.boundingBox())?.y).toBeLessThan(viewport.height);
			expect(await page.locator('section.handle').isVisible()).toBe(false);
		}
	});
});
