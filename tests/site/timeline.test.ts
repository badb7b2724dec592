import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { launchBrowser, pageReady, PHONE, visit, WITHOUT_3D } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser(WITHOUT_3D);
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
		await pageReady(page);
		await openEvent(page, name);
		await page.waitForURL(`**/en/events/${id}/`);
		expect(await page.locator('main dl dd').first().textContent()).toBe(date);
		expect(await page.locator('main blockquote .mention.current').count()).toBeGreaterThan(0);
		expect(faults).toEqual([]);
	});

	test('moves an edge by dragging its thumb', async () => {
		const { page } = await visit(browser, 'en/');
		await pageReady(page);
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
		await pageReady(page);
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
		await pageReady(page);
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
		await pageReady(page);
		await page.getByRole('button', { name: 'Play' }).click();
		const start = page.getByLabel('Start of the window');
		await expect
			.poll(async () => Number(await start.getAttribute('aria-valuenow')))
			.toBeGreaterThan(Date.UTC(2017, 0, 1) / 86_400_000);
		await start.focus();
		await page.keyboard.press('ArrowRight');
		await page.getByRole('button', { name: 'Play' }).waitFor();
		const stopped = await start.getAttribute('aria-valuenow');
		await page.waitForTimeout(500);
		expect(await start.getAttribute('aria-valuenow')).toBe(stopped);
	});

	test('goes back to the window from before it played', async () => {
		const { page } = await visit(browser, 'en/?from=2019-01-01&to=2019-12-31');
		await pageReady(page);
		await page.getByRole('button', { name: 'Play' }).click();
		await page.getByRole('button', { name: 'Pause' }).click();
		await page.getByRole('button', { name: /Back to 1 January 2019/ }).click();
		await expect.poll(() => search(page)).toBe('?from=2019-01-01&to=2019-12-31');
		expect(await page.getByRole('button', { name: /Back to \d/ }).count()).toBe(0);
	});

	test('steps from event to event', async () => {
		const { page } = await visit(browser, 'en/?from=2020-03-01&to=2020-03-01');
		await pageReady(page);
		await page.getByRole('button', { name: 'To the next event' }).click();
		await expect.poll(() => search(page)).toBe('?from=2020-03-05&to=2020-03-05');
		await page.getByRole('button', { name: 'The stretch before, just as long' }).click();
		await expect.poll(() => search(page)).toBe('?from=2020-03-04&to=2020-03-04');
	});

	test('zooms its axis from years to days, and pans it', async () => {
		const { page } = await visit(browser, 'en/?from=2020-03-01&to=2020-03-20');
		await pageReady(page);
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

	test('moves the window as a whole, by dragging its band and by keyboard', async () => {
		const { page } = await visit(browser, 'en/?from=2019-01-01&to=2019-12-31');
		await pageReady(page);
		const band = page.getByRole('slider', { name: 'The window as a whole' });
		const box = await band.boundingBox();
		if (!box) throw new Error('no band');
		await page.mouse.move(box.x + box.width / 2, box.y + 10);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 2 - 60, box.y + 10, { steps: 5 });
		await page.mouse.up();
		const says = () => band.getAttribute('aria-valuetext');
		const [from, to] = ((await says()) ?? '').split(' – ').map((date) => Date.parse(`${date} UTC`));
		expect(from).toBeLessThan(Date.UTC(2018, 11, 31));
		expect(((to ?? 0) - (from ?? 0)) / 86_400_000).toBe(364);
		await page.keyboard.press('Home');
		await page.keyboard.press('PageUp');
		await page.keyboard.press('Shift+ArrowRight');
		await page.keyboard.press('ArrowRight');
		expect(await says()).toBe('2 February 2018 – 1 February 2019');
	});

	test('a column says what it holds, and sets the window with a way back', async () => {
		const { page, faults } = await visit(browser, 'en/');
		await pageReady(page);
		const columns = page.getByRole('group', { name: 'Passages by month' }).getByRole('button');
		const column = page.getByRole('button', { name: /^March 2020: \d+ passages$/ });
		await columns.first().focus();
		await page.keyboard.press('End');
		await page.keyboard.press('ArrowLeft');
		await page
			.locator('.tip')
			.getByText(/2021: \d+ passages/)
			.waitFor();
		await page.keyboard.press('Escape');
		await page.locator('.tip').waitFor({ state: 'detached' });
		await column.focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => search(page)).toBe('?from=2020-03-01&to=2020-03-31');
		await page.getByRole('button', { name: /Back to 1 January 2017/ }).click();
		await expect.poll(() => search(page)).toBe('');
		expect(faults).toEqual([]);
	});

	test('a lane is switched as in the legend, counts its places, and opens them', async () => {
		const { page, faults } = await visit(browser, 'en/');
		await pageReady(page);
		const lane = page.getByRole('switch', { name: 'Observation posts' });
		await page.getByRole('switch').first().focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Space');
		await expect
			.poll(() => new URL(page.url()).searchParams.get('layers'))
			.not.toContain('crossings');
		await page.locator('.layers summary').click();
		const legend = page.getByRole('checkbox', { name: 'Border crossings' });
		expect(await legend.isChecked()).toBe(false);
		await legend.check();
		expect(
			await page.getByRole('switch', { name: 'Border crossings' }).getAttribute('aria-checked')
		).toBe('true');
		expect(await lane.locator('.count').textContent()).toBe('12');
		await page.getByRole('button', { name: 'Before Sochi' }).click();
		await page
			.getByRole('link', { name: /^Morek observation post, / })
			.last()
			.focus();
		// By keyboard, as the tooltip is for its focus.
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowRight');
		await page.locator('.tip').getByText('Morek observation post').waitFor();
		await page.keyboard.press('Enter');
		await page.waitForURL('**/en/places/post-morek/**');
		expect(faults).toEqual([]);
	});

	test('nothing moves while it plays, and Escape ends it', async () => {
		const { page } = await visit(browser, 'ar/?from=2019-01-01&to=2019-03-31');
		await pageReady(page);
		const places = () =>
			page.evaluate(() =>
				['.time', '.controls', '.fold', '.lanes'].map((name) =>
					JSON.stringify(document.querySelector(name)?.getBoundingClientRect())
				)
			);
		const before = await places();
		await page.getByRole('button', { name: 'تشغيل' }).click();
		const from = page.getByLabel('من', { exact: true });
		await expect.poll(() => from.inputValue()).not.toBe('1 كانون الثاني 2019');
		expect(await places()).toEqual(before);
		await page.getByRole('link', { name: 'عن الخريطة' }).focus();
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'تشغيل' }).waitFor();
		expect(await places()).toEqual(before);
	});

	test('zooms in to a few days without a fault', async () => {
		const { page, faults } = await visit(browser, 'en/');
		await pageReady(page);
		const closer = page.getByRole('button', { name: 'Show a shorter time' });
		for (let presses = 0; presses < 9; presses += 1) await closer.click();
		expect(await page.locator('.tick-label').count()).toBeGreaterThan(3);
		expect(faults).toEqual([]);
	});

	test('shows which period is set, in forced colours too', async () => {
		const { page } = await visit(browser, 'en/?from=2020-03-05', { forcedColors: 'active' });
		await pageReady(page);
		const ground = (name: string) =>
			page.getByRole('button', { name }).evaluate((it) => getComputedStyle(it).backgroundColor);
		await page.getByRole('button', { name: 'After Moscow' }).waitFor();
		expect(await ground('After Moscow')).not.toBe(await ground('Before Sochi'));
	});

	for (const colorScheme of ['light', 'dark'] as const) {
		test(`axe finds nothing: a key, a date refused, a window of one day (${colorScheme})`, async () => {
			const { page } = await visit(browser, 'en/?from=2020-03-05&to=2020-03-05', { colorScheme });
			await pageReady(page);
			await page.getByText('Key', { exact: true }).click();
			const sideways = () => document.body.scrollWidth - document.body.clientWidth;
			expect(await page.evaluate(sideways)).toBe(0);
			await page.getByLabel('From', { exact: true }).fill('soon');
			await page.keyboard.press('Enter');
			expect(await axeFindings(page)).toEqual([]);
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: 'Fold the timeline' }).click();
			expect(await axeFindings(page), 'folded').toEqual([]);
		});
	}

	test('a passage shows the map at its time, and the way back leads back', async () => {
		const { page } = await visit(browser, 'en/places/saraqib/');
		await pageReady(page);
		await page.getByRole('button', { name: 'Show the map at that time' }).first().click();
		await expect.poll(() => search(page)).toBe('?from=2020-02-03&to=2020-02-03');
		await page.getByRole('button', { name: /Back to \d/ }).click();
		await expect.poll(() => search(page)).toBe('');
	});

	test('tells in words what the window holds after it moved', async () => {
		const { page } = await visit(browser, 'en/');
		await pageReady(page);
		await page.getByRole('button', { name: 'After Moscow' }).click();
		await expect
			.poll(() => page.locator('.time [role="status"]').textContent())
			.toMatch(/^Shown: \d+ places named, \d+ there; \d+ passages$/);
	});

	test('works at the width of a phone', async () => {
		const { page, faults } = await visit(browser, 'ar/?from=2020-01-01', { viewport: PHONE });
		await pageReady(page);
		await page.locator('.time .line').click();
		await page.getByLabel('بداية الفترة').focus();
		await page.keyboard.press('ArrowLeft');
		await expect.poll(() => search(page)).toBe('?from=2020-01-02');
		expect(faults).toEqual([]);
	});
});
