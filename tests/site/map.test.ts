import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, mapReady, visit, WITHOUT_3D } from '../support/browser';
import { onScreen } from '../support/project';

/** The atlas's own opening extent, from `geodata/atlas.yaml`. */
const VIEW = [35.6, 35.1, 37.6, 36.6] as const;
/** A vertex of the M4 between Ariha and Saraqib, away from every symbol. */
const ON_THE_M4 = [36.43, 35.768] as const;
const MOREK_POST = [36.7, 35.374] as const;
/** Inside the de-escalation zone and the demilitarised zone, away from lines, symbols and their names. */
const IN_TWO_ZONES = [36.88, 35.66] as const;

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the map', () => {
	test('opens the page of the road that is clicked, with its passages, and goes back', async () => {
		const { page, faults } = await visit(browser, 'en/');
		await mapReady(page);
		const { x, y } = await onScreen(page, VIEW, ON_THE_M4);
		await page.mouse.click(x, y);
		await page.waitForURL('**/en/places/m4-highway/');
		expect(await page.locator('h1').textContent()).toBe('M4 highway');
		expect(await page.locator('blockquote').count()).toBe(3);
		expect(await page.locator('blockquote .mention.current').first().textContent()).toContain(
			'الطريق السريع إم 4'
		);
		await page.goBack();
		await page.waitForURL('**/en/');
		await page.getByRole('heading', { name: 'Articles' }).waitFor();
		expect(faults).toEqual([]);
	});

	test('opens a post from its symbol even inside two zones', async () => {
		const { page } = await visit(browser, 'ar/');
		await mapReady(page);
		const { x, y } = await onScreen(page, VIEW, MOREK_POST);
		await page.mouse.click(x, y);
		await page.waitForURL('**/ar/places/post-morek/');
	});

	test('offers a choice where areas overlap, by keyboard too', async () => {
		const { page, faults } = await visit(browser, 'en/');
		await mapReady(page);
		const { x, y } = await onScreen(page, VIEW, IN_TWO_ZONES);
		await page.mouse.click(x, y);
		const choice = page.getByRole('dialog');
		await choice.waitFor();
		const names = await choice.getByRole('listitem').allTextContents();
		expect(names.join()).toContain('Idlib de-escalation zone');
		expect(names.join()).toContain('Demilitarised zone');
		await page.keyboard.press('Escape');
		expect(await choice.count()).toBe(0);
		await page.mouse.click(x, y);
		await choice.getByRole('button', { name: /de-escalation zone/ }).press('Enter');
		await page.waitForURL('**/places/de-escalation-zone/');
		expect(faults).toEqual([]);
	});

	test('is worked by keyboard alone: arrows move it, Enter opens what lies under the cross', async () => {
		const { page } = await visit(browser, 'en/');
		await mapReady(page);
		// Take the lines away, so that the cross is sure to lie on areas only.
		await page.locator('.layers summary').click();
		await page.getByRole('button', { name: 'Only Zones' }).click();
		const canvas = page.locator('.canvas canvas');
		await canvas.focus();
		/** Zoom, latitude and longitude of the cross. */
		const cross = () => new URL(page.url()).searchParams.get('map')?.split('/').map(Number) ?? [];
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => cross()[2]).toBeGreaterThan((VIEW[0] + VIEW[2]) / 2);
		const [, lat = Number.NaN, lng] = cross();
		await page.keyboard.press('ArrowUp');
		await expect.poll(() => cross()[1]).toBeGreaterThan(lat);
		expect(cross()[2]).toBe(lng);
		await page.keyboard.press('Enter');
		const choice = page.getByRole('dialog', { name: 'Several places here' });
		await choice.getByRole('button', { name: /de-escalation zone/ }).waitFor();
	});

	test('a double click zooms and asks nothing', async () => {
		const { page } = await visit(browser, 'en/?layers=venues');
		await mapReady(page);
		const { x, y } = await onScreen(page, VIEW, ON_THE_M4);
		await page.mouse.dblclick(x, y);
		await expect.poll(() => new URL(page.url()).searchParams.get('map')).not.toBeNull();
		expect(await page.getByRole('dialog').count()).toBe(0);
	});

	test('stops drawing a layer that is off: its place can no longer be clicked', async () => {
		const { page } = await visit(browser, 'en/?layers=towns');
		await mapReady(page);
		const { x, y } = await onScreen(page, VIEW, ON_THE_M4);
		await page.mouse.click(x, y);
		await page.mouse.move(x + 1, y + 1);
		expect(await page.locator('.canvas canvas').evaluate((canvas) => canvas.style.cursor)).toBe('');
		expect(new URL(page.url()).pathname).toBe(new URL('en/', inject('site')).pathname);
	});

	test('hides by date: the corridor cannot be picked before the Moscow protocol, and can after it', async () => {
		/** Inside the corridor, south of the M4, outside every other area but the zone. */
		const inCorridor = [36.52, 35.76] as const;
		for (const [query, found] of [
			['?from=2018-09-17&to=2018-10-10&layers=zones', false],
			['?from=2020-03-05&layers=zones', true]
		] as const) {
			const { page } = await visit(browser, `en/${query}`);
			await mapReady(page);
			const { x, y } = await onScreen(page, VIEW, inCorridor);
			await page.mouse.click(x, y);
			await expect
				.poll(
					async () => (await page.getByRole('dialog').count()) > 0 || page.url().includes('places/')
				)
				.toBe(true);
			const offered = await page.getByRole('dialog').allTextContents();
			expect(offered.join().includes('corridor'), query).toBe(found);
		}
	});

	test('goes on without WebGL: says so and leaves every list readable', async () => {
		const plain = await launchBrowser(WITHOUT_3D);
		const { page } = await visit(plain, 'en/');
		await page.locator('.frame[data-status="no-webgl"]').waitFor();
		expect(await page.locator('.frame').textContent()).toContain('no WebGL');
		expect(
			await page.locator('main').getByRole('link', { name: 'M4 highway', exact: true }).count()
		).toBe(1);
		await plain.close();
	});
});
