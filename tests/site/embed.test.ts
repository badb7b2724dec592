import { createServer } from 'node:http';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { launchBrowser, mapReady, pageReady, PHONE, visit, WITHOUT_3D } from '../support/browser';

let browser: Browser;
/** For what is not about the interactive map. */
let plain: Browser;
beforeAll(async () => {
	[browser, plain] = await Promise.all([launchBrowser(), launchBrowser(WITHOUT_3D)]);
});
afterAll(() => Promise.all([browser.close(), plain.close()]));

describe('a view in a frame of another site', () => {
	test('has light chrome at its old address as well, its window in words and a link back to the same view', async () => {
		const { page, faults } = await visit(
			plain,
			'embed/ar/places/saraqib/?from=2020-01-01&layers=towns,roads'
		);
		await pageReady(page);
		expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
		expect(await page.getByRole('navigation').filter({ hasText: 'English' }).count()).toBe(0);
		expect(await page.getByRole('region', { name: 'الزمن' }).count()).toBe(0);
		expect(await page.locator('header').innerText()).toContain('1 كانون الثاني 2020');
		const back = page.getByRole('link', { name: /^فتح في سند/ });
		const address = await back.evaluate((link: HTMLAnchorElement) => link.href);
		expect(address).toBe(`${inject('site')}ar/places/saraqib/?from=2020-01-01&layers=towns,roads`);
		expect(await back.getAttribute('target')).toBe('_blank');
		expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
		expect(faults).toEqual([]);
	});

	test('stays in the frame from place to place, and in its own language and window', async () => {
		const { page } = await visit(plain, 'en/places/saraqib/?frame=on&from=2020-01-01', {
			viewport: { width: 640, height: 560 }
		});
		await pageReady(page);
		await page.getByRole('button', { name: 'Text' }).click();
		await page.locator('blockquote .mention:not(.event, .current)').first().click();
		await page.waitForURL(/\/en\/places\/(?!saraqib).*frame=on/);
		expect(new URL(page.url()).searchParams.get('from')).toBe('2020-01-01');
		expect(await page.getByRole('link', { name: /^Open in/ }).isVisible()).toBe(true);
	});

	test('works inside a page of another origin', async () => {
		const frame = `<iframe title="x" width="700" height="560" src="${inject('site')}en/?frame=on"></iframe>`;
		const other = createServer((_request, response) => {
			response.setHeader('content-type', 'text/html');
			response.end(frame);
		});
		await new Promise<void>((resolve) => other.listen(0, resolve));
		onTestFinished(() => void other.close());
		const address = other.address();
		if (address === null || typeof address === 'string') throw new Error('no port');
		const host = await browser.newPage();
		onTestFinished(() => host.close());
		await host.goto(`http://localhost:${address.port}/`);
		const inside = host.frameLocator('iframe');
		await inside.locator('.frame[data-status="ready"]').waitFor();
		// The map first; the text for who asks for it.
		const heading = inside.getByRole('heading', { level: 1 });
		expect(await heading.isVisible()).toBe(false);
		await inside.getByRole('button', { name: 'Text' }).click();
		expect(await heading.isVisible()).toBe(true);
		// The wheel is the host's; with Ctrl it is the map's.
		const scale = inside.locator('.canvas .scale-bar');
		const before = await scale.textContent();
		await inside.locator('.canvas canvas').hover({ position: { x: 350, y: 90 } });
		await host.mouse.wheel(0, -600);
		await inside.getByText('Use Ctrl + scroll to zoom the map').waitFor();
		expect(await scale.textContent()).toBe(before);
		await host.keyboard.down('Control');
		await host.mouse.wheel(0, -600);
		await host.keyboard.up('Control');
		await expect.poll(() => scale.textContent(), { timeout: 10_000 }).not.toBe(before);
	});

	test('looks as its address asks, from page to page', async () => {
		const { page, faults } = await visit(
			plain,
			'embed/en/places/saraqib/?from=2020-03-05&to=2020-03-05&theme=dark&text=open&timeline=shown',
			{ viewport: { width: 900, height: 560 }, colorScheme: 'light' }
		);
		await page.getByRole('region', { name: 'Time', exact: true }).waitFor();
		await expect
			.poll(() => page.locator('header').innerText())
			.toMatch(/(?<!–\s)5 March 2020(?!\s*–)/);
		const paper = () =>
			page.locator('header').evaluate((each) => getComputedStyle(each).backgroundColor);
		expect(await paper()).toBe('rgb(25, 23, 20)');
		expect(await axeFindings(page)).toEqual([]);
		await page.locator('main dl a, blockquote .mention:not(.event, .current)').first().click();
		await page.waitForURL(/\/en\/places\/(?!saraqib).*frame=on/);
		const { searchParams } = new URL(page.url());
		expect(['theme', 'text', 'timeline'].map((name) => searchParams.get(name))).toEqual([
			'dark',
			'open',
			'shown'
		]);
		expect(faults).toEqual([]);
	});

	test('reads without JavaScript', async () => {
		const { page } = await visit(plain, 'embed/en/places/m4-highway/', {
			javaScriptEnabled: false
		});
		await page.locator('.map .static-map').waitFor();
		expect(await page.locator('blockquote').count()).toBe(3);
	});

	test('passes axe', async () => {
		for (const viewport of [PHONE, { width: 900, height: 560 }]) {
			const { page } = await visit(plain, 'ar/?frame=on', { viewport });
			await pageReady(page);
			expect(await axeFindings(page)).toEqual([]);
		}
	});
});

describe('the share dialog', () => {
	test('writes a link and a frame of the present view, and gives the focus back', async () => {
		const { page } = await visit(browser, 'en/places/saraqib/?from=2020-01-01');
		await mapReady(page);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(() => page.url(), { timeout: 10_000 }).toContain('map=');
		const open = page.getByRole('button', { name: 'Share' });
		await open.press('Enter');
		expect(await page.getByLabel('Link to this view').inputValue()).toBe(page.url());
		const code = await page.getByLabel('Code to embed it').inputValue();
		const framed = `${page.url()}&frame=on`.replaceAll('&', '&amp;');
		expect(code).toContain(`src="${framed}"`);
		expect(await axeFindings(page)).toEqual([]);
		await page.getByLabel('Width, pixels').fill('320');
		await page.getByLabel('Height, pixels').fill('400');
		await page.getByLabel('Colours').selectOption('dark');
		await page.getByLabel('With the timeline').check();
		const chosen = await page.getByLabel('Code to embed it').inputValue();
		expect(chosen).toContain('width="320" height="400"');
		expect(chosen).toContain('&amp;timeline=shown&amp;theme=dark"');
		await page.keyboard.press('Escape');
		expect(await page.getByLabel('Link to this view').isVisible()).toBe(false);
		expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);
	});
});
