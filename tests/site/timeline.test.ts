import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, mapReady, PHONE, visit } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const search = (page: Page) => new URL(page.url()).search;

/** Opens an event from the timeline, through the list where several lie close together. */
async function openEvent(page: Page, name: string): Promise<void> {
	const chart = page.getByRole('group', { name: 'Timeline' });
	const alone = chart.getByRole('link', { name });
	const gathered = chart.getByRole('button', { name });
	await alone.or(gathered).first().waitFor();
	if ((await alone.count()) > 0) return alone.focus().then(() => page.keyboard.press('Enter'));
	await gathered.focus();
	await page.keyboard.press('Enter');
	await page.getByRole('dialog').getByRole('link', { name }).click();
}

describe('the timeline', () => {
	test.each([
		['Attack on Turkish forces on the outskirts of Saraqib', 'saraqib-attack', '3 February 2020'],
		['Attack on a Turkish observation post', 'hama-post-attack', '31 May 2019'],
		['Start of the joint patrols', 'joint-patrols-start', '15 March 2020'],
		['Talks between Erdogan and Putin in Istanbul', 'istanbul-talks', '8 January 2020'],
		['Meeting between Putin and Erdogan in Sochi', 'sochi-talks-2021', '29 September 2021']
	])('opens "%s" to its sentence, on the right day', async (name, id, date) => {
		const { page, faults } = await visit(browser, 'en/');
		await mapReady(page);
		await openEvent(page, name);
		await page.waitForURL(`**/en/events/${id}/`);
		expect(await page.locator('main dl dd').first().textContent()).toBe(date);
		expect(await page.locator('main blockquote .mention.current').count()).toBeGreaterThan(0);
		expect(faults).toEqual([]);
	});

	test('moves an edge by dragging its thumb', async () => {
		const { page } = await visit(browser, 'en/');
		await mapReady(page);
		const grip = page.getByLabel('Start of the window').locator('.grip');
		const from = await grip.boundingBox();
		if (!from) throw new Error('no thumb');
		await page.mouse.move(from.x + 5, from.y + 5);
		await page.mouse.down();
		await page.mouse.move(from.x + 405, from.y + 5, { steps: 8 });
		await page.mouse.up();
		await expect.poll(() => search(page)).toMatch(/^\?from=2019-/);
	});

	test('steps an edge by day, month, year and to the end, in words', async () => {
		const { page } = await visit(browser, 'en/?from=2020-01-31');
		await mapReady(page);
		const start = page.getByLabel('Start of the window');
		await start.focus();
		const after = async (key: string) => {
			await page.keyboard.press(key);
			return start.getAttribute('aria-valuetext');
		};
		expect(await after('ArrowRight')).toBe('1 February 2020');
		expect(await after('Shift+ArrowLeft')).toBe('1 January 2020');
		expect(await after('PageDown')).toBe('1 January 2019');
		expect(await after('Home')).toBe('1 January 2017');
		expect(await after('End')).toBe('31 December 2021');
	});

	test('in Arabic time runs from right to left, and so do thumbs and keys', async () => {
		const { page } = await visit(browser, 'ar/?from=2020-03-01&to=2021-01-01');
		await mapReady(page);
		const [start, end] = [page.getByLabel('بداية الفترة'), page.getByLabel('نهاية الفترة')];
		const [first, last] = [
			await start.locator('.grip').boundingBox(),
			await end.locator('.grip').boundingBox()
		];
		expect(first?.x).toBeGreaterThan(last?.x ?? Infinity);
		await start.focus();
		await page.keyboard.press('ArrowLeft');
		expect(await start.getAttribute('aria-valuetext')).toBe('2 آذار 2020');
	});

	test('plays, and stops as soon as the reader takes the window', async () => {
		const { page } = await visit(browser, 'en/');
		await mapReady(page);
		await page.getByRole('button', { name: 'Play' }).click();
		const start = page.getByLabel('Start of the window');
		await expect
			.poll(async () => Number(await start.getAttribute('aria-valuenow')))
			.toBeGreaterThan(Date.UTC(2017, 1, 1) / 86_400_000);
		await start.focus();
		await page.keyboard.press('ArrowRight');
		await page.getByRole('button', { name: 'Play' }).waitFor();
		const stopped = await start.getAttribute('aria-valuenow');
		await page.waitForTimeout(500);
		expect(await start.getAttribute('aria-valuenow')).toBe(stopped);
	});

	test('goes back to the window from before it played', async () => {
		const { page } = await visit(browser, 'en/?from=2019-01-01&to=2019-12-31');
		await mapReady(page);
		await page.getByRole('button', { name: 'Play' }).click();
		await page.getByRole('button', { name: 'Pause' }).click();
		await page.getByRole('button', { name: /Back to 1 January 2019/ }).click();
		await expect.poll(() => search(page)).toBe('?from=2019-01-01&to=2019-12-31');
		expect(await page.getByRole('button', { name: /Back to \d/ }).count()).toBe(0);
	});

	test('steps from event to event', async () => {
		const { page } = await visit(browser, 'en/?from=2020-03-01&to=2020-03-01');
		await mapReady(page);
		await page.getByRole('button', { name: 'To the next event' }).click();
		await expect.poll(() => search(page)).toBe('?from=2020-03-05&to=2020-03-05');
		await page.getByRole('button', { name: 'One month back' }).click();
		await expect.poll(() => search(page)).toBe('?from=2020-02-05&to=2020-02-05');
	});

	test('zooms its axis from years to days, and pans it', async () => {
		const { page } = await visit(browser, 'en/?from=2020-03-01&to=2020-03-20');
		await mapReady(page);
		const labels = () => page.locator('.tick-label').allTextContents();
		expect(await labels()).toContain('2019');
		for (let clicks = 0; clicks < 6; clicks += 1) {
			await page.getByRole('button', { name: 'Show a shorter time' }).click();
		}
		expect(await labels()).not.toContain('2019');
		expect((await labels()).join()).toMatch(/\d Mar/);
		const before = await labels();
		await page.getByRole('button', { name: 'Show later' }).click();
		expect(await labels()).not.toEqual(before);
	});

	test('a passage shows the map at its time, and the way back leads back', async () => {
		const { page } = await visit(browser, 'en/places/saraqib/');
		await mapReady(page);
		await page.getByRole('button', { name: 'Show the map at that time' }).first().click();
		await expect.poll(() => search(page)).toBe('?from=2020-02-03&to=2020-02-03');
		await page.getByRole('button', { name: /Back to \d/ }).click();
		await expect.poll(() => search(page)).toBe('');
	});

	test('tells in words what the window holds after it moved', async () => {
		const { page } = await visit(browser, 'en/');
		await mapReady(page);
		await page.getByRole('button', { name: 'After Moscow' }).click();
		await expect
			.poll(() => page.locator('.time [role="status"]').textContent())
			.toMatch(/Shown: \d+ places, \d+ passages/);
	});

	test('works at the width of a phone', async () => {
		const { page, faults } = await visit(browser, 'ar/?from=2020-01-01', { viewport: PHONE });
		await mapReady(page);
		await page.locator('.time .line').click();
		await page.getByLabel('بداية الفترة').focus();
		await page.keyboard.press('ArrowLeft');
		await expect.poll(() => search(page)).toBe('?from=2020-01-02');
		expect(faults).toEqual([]);
	});
});
