import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { launchBrowser, mapReady, PHONE, visit } from '../support/browser';
import { onScreen } from '../support/project';

/** The atlas's own opening extent, from `geodata/atlas.yaml`. */
const VIEW = [35.6, 35.1, 37.6, 36.6] as const;
/** In Aleppo Governorate, away from everything that can be picked. */
const EMPTY = [37.45, 35.72] as const;
const MOREK_POST = [36.7, 35.374] as const;
/** Inside the corridor, south of the M4. */
const IN_CORRIDOR = [36.52, 35.76] as const;

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const card = (page: Page) => page.getByRole('dialog', { name: /What is here|ماذا هنا/ });

describe('a point query', () => {
	test('answers a click on empty map with coordinates, what holds it, distances and directions', async () => {
		const { page, faults } = await visit(browser, 'en/');
		await mapReady(page);
		const { x, y } = await onScreen(page, VIEW, EMPTY);
		await page.mouse.click(x, y);
		await card(page).getByRole('link', { name: 'M4 highway' }).waitFor();
		const text = await card(page).innerText();
		expect(text).toMatch(/35\.7\d, 37\.4\d ± /);
		expect(text).toContain('Aleppo Governorate');
		expect(text).not.toContain('Idlib Governorate');
		// 10 km are those of the nearest stretch, the one beyond Saraqib; the rest is the pixel's.
		expect(text).toMatch(/M4 highway\s+\d+ km ± 11 km, to the north-west/);
		expect(text).toMatch(/at kilometre \d+ of the line as drawn, counted from its western end/);
		expect(text).toMatch(
			/Tell Touqan observation post\s+\d+ km ± \d(\.\d)? km, to the (north-)?west/
		);
		expect(new URL(page.url()).pathname).toBe(new URL('en/', inject('site')).pathname);
		expect(faults).toEqual([]);
	});

	test('marks the point, takes the focus, and gives it back when closed', async () => {
		const { page } = await visit(browser, 'ar/');
		await mapReady(page);
		const { x, y } = await onScreen(page, VIEW, EMPTY);
		await page.mouse.click(x, y);
		await card(page).waitFor();
		const mark = await page.locator('.here-mark').boundingBox();
		expect(Math.abs((mark?.x ?? 0) + (mark?.width ?? 0) / 2 - x)).toBeLessThan(2);
		expect(Math.abs((mark?.y ?? 0) + (mark?.height ?? 0) / 2 - y)).toBeLessThan(2);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('here-title');
		await page.keyboard.press('Escape');
		expect(await card(page).count()).toBe(0);
		expect(await page.locator('.here-mark').count()).toBe(0);
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('CANVAS');
		await page.mouse.click(x, y);
		await card(page).getByRole('button', { name: 'إغلاق' }).click();
		expect(await card(page).count()).toBe(0);
	});

	test('keeps off the point that it speaks of', async () => {
		for (const lang of ['ar', 'en']) {
			const { page } = await visit(browser, `${lang}/?layers=towns`);
			await mapReady(page);
			const frame = await page.locator('.frame .canvas').boundingBox();
			if (!frame) throw new Error('The map has no size.');
			for (const across of [0.15, 0.85]) {
				const x = frame.x + frame.width * across;
				const y = frame.y + frame.height * 0.8;
				await page.mouse.click(x, y, { button: 'right' });
				await card(page).waitFor();
				const box = await card(page).boundingBox();
				const covered = box && x > box.x && x < box.x + box.width && y > box.y;
				expect(covered, `${lang} ${across}`).toBe(false);
				await page.keyboard.press('Escape');
			}
		}
	});

	test('is asked by a right click even over a post, and gives way to the post when that is opened', async () => {
		const { page } = await visit(browser, 'en/');
		await mapReady(page);
		const { x, y } = await onScreen(page, VIEW, MOREK_POST);
		await page.mouse.click(x, y, { button: 'right' });
		await card(page).getByText('Morek observation post').waitFor();
		expect(await card(page).innerText()).toContain('nearer than its position is known');
		await page.mouse.click(x, y);
		await page.waitForURL('**/en/places/post-morek/');
		await expect.poll(() => card(page).count()).toBe(0);
	});

	test('is asked by keyboard: Enter where the cross meets nothing, Shift+Enter anywhere, and a button', async () => {
		const { page } = await visit(browser, 'en/?layers=venues');
		await mapReady(page);
		await page.locator('.canvas canvas').focus();
		await page.keyboard.press('Enter');
		await card(page).waitFor();
		await page.keyboard.press('Escape');
		await page.keyboard.press('Shift+Enter');
		await card(page).waitFor();
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'What is at the centre of the map?' }).press('Enter');
		await card(page).waitFor();
	});

	test('is asked by a finger that rests on the map, and lifting it does not open the place beneath', async () => {
		const { page } = await visit(browser, 'en/', { hasTouch: true, viewport: PHONE });
		await mapReady(page);
		const frame = await page.locator('.frame .canvas').boundingBox();
		if (!frame) throw new Error('The map has no size.');
		// Above the text panel, on the zone.
		const finger = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 4 };
		const input = await page.context().newCDPSession(page);
		await input.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] });
		await card(page).waitFor();
		await input.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		expect(await card(page).count()).toBe(1);
		expect(new URL(page.url()).pathname).toBe(new URL('en/', inject('site')).pathname);
	});

	test('copies coordinates that lead back to the point', async () => {
		const { page } = await visit(browser, 'ar/', {
			permissions: ['clipboard-read', 'clipboard-write']
		});
		await mapReady(page);
		const { x, y } = await onScreen(page, VIEW, EMPTY);
		await page.mouse.click(x, y);
		await card(page).getByRole('button', { name: 'نسخ الإحداثيات' }).click();
		await card(page).getByText('نُسخ').waitFor();
		const [lat, lng] = (await page.evaluate(() => navigator.clipboard.readText()))
			.split(', ')
			.map(Number);
		expect(Math.abs((lat ?? 0) - EMPTY[1])).toBeLessThan(0.01);
		expect(Math.abs((lng ?? 0) - EMPTY[0])).toBeLessThan(0.01);
	});

	test('answers for the chosen time, also when it changes, whichever layers are on', async () => {
		const { page } = await visit(browser, 'en/?from=2018-09-17&to=2018-10-10&layers=towns');
		await mapReady(page);
		const { x, y } = await onScreen(page, VIEW, IN_CORRIDOR);
		await page.mouse.click(x, y);
		await card(page).getByText('Idlib de-escalation zone').waitFor();
		expect(await card(page).getByText('M4 security corridor').count()).toBe(0);
		await page.getByLabel('To', { exact: true }).fill('2021-12-31');
		await page.getByLabel('To', { exact: true }).blur();
		await card(page).getByText('M4 security corridor').waitFor();
	});

	test('says what it cannot measure when the shapes do not come, and still gives coordinates', async () => {
		const { page } = await visit(browser, 'en/');
		await mapReady(page);
		await page.route('**/data/places.geojson', (route) => route.abort());
		const { x, y } = await onScreen(page, VIEW, EMPTY);
		await page.mouse.click(x, y);
		await card(page).getByText('could not be loaded').waitFor();
		expect(await card(page).innerText()).toMatch(/35\.7\d, 37\.4\d/);
		await page.unroute('**/data/places.geojson');
		await page.mouse.click(x, y);
		await card(page).getByRole('link', { name: 'M4 highway' }).waitFor();
	});

	test('fetches the shapes only when it is asked', async () => {
		const { page } = await visit(browser, 'en/');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.reload();
		await mapReady(page);
		expect(asked.filter((each) => each.endsWith('places.geojson'))).toEqual([]);
	});

	test('passes axe in both languages and themes, on a phone too', async () => {
		for (const [lang, colorScheme, viewport] of [
			['ar', 'light', undefined],
			['en', 'dark', PHONE]
		] as const) {
			const { page } = await visit(browser, `${lang}/?layers=venues`, {
				colorScheme,
				...(viewport && { viewport })
			});
			await mapReady(page);
			await page.locator('.canvas canvas').focus();
			await page.keyboard.press('Shift+Enter');
			await card(page).getByRole('link').first().waitFor();
			expect(await axeFindings(page), `${lang} ${colorScheme}`).toEqual([]);
		}
	});
});
