import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { launchBrowser, mapReady, pageReady, PHONE, visit, WITHOUT_3D } from '../support/browser';

const ARTICLE = 'articles/military-contacts/';

let browser: Browser;
/** For what is not about the interactive map. */
let plain: Browser;
beforeAll(async () => {
	[browser, plain] = await Promise.all([launchBrowser(), launchBrowser(WITHOUT_3D)]);
});
afterAll(() => Promise.all([browser.close(), plain.close()]));

const search = (page: Page) => new URL(page.url()).searchParams;
const scrolled = (page: Page) => page.locator('main').evaluate(({ scrollTop }) => scrollTop);
/** Names of the places that the list shows as those of the passage being read. */
const inView = (page: Page) => page.locator('li.read > button').allTextContents();
/** Whether an element lies within the panel that scrolls. */
const isInPanel = (page: Page, selector: string) =>
	page.locator(selector).evaluate((element) => {
		const { top, bottom } = element.getBoundingClientRect();
		const panel = element.closest('main')?.getBoundingClientRect();
		return panel !== undefined && top < panel.bottom && bottom > panel.top;
	});

describe('the map follows the text', () => {
	test('places of the passage being read change with scrolling, numbered in the order of the article', async () => {
		const { page, faults } = await visit(plain, `en/${ARTICLE}`);
		await pageReady(page);
		await page.getByText('Places in the order of the article').click();
		const numbers = await page.locator('ol .number').allTextContents();
		expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
		await page.locator('#p-1').evaluate((each) => each.scrollIntoView({ block: 'start' }));
		await expect.poll(() => inView(page)).toEqual(['Idlib Governorate']);
		await page.locator('#p-6').evaluate((each) => each.scrollIntoView({ block: 'start' }));
		await expect.poll(() => inView(page)).toContain('Latakia Governorate');
		expect(await inView(page)).toContain('Turkish observation posts');
		expect(faults).toEqual([]);
	});

	test('a click on a mention marks its place, keeps the reader where he is, and restores from the link', async () => {
		const { page } = await visit(plain, `ar/${ARTICLE}`);
		await pageReady(page);
		const mention = page.locator('#p-6 blockquote .mention').filter({ hasText: 'اللاذقية' });
		await mention.scrollIntoViewIfNeeded();
		const before = await scrolled(page);
		await mention.click();
		await expect.poll(() => search(page).get('place')).toBe('latakia-governorate');
		expect(await scrolled(page)).toBe(before);
		expect(await mention.getAttribute('class')).toContain('current');
		const bar = page.getByRole('region', { name: 'المُعلَّم في النص: محافظة اللاذقية' });
		expect(await bar.getByRole('link', { name: 'فتح صفحته' }).getAttribute('href')).toMatch(
			/\/ar\/places\/latakia-governorate\/$/
		);
		await page.reload();
		await bar.waitFor();
		expect(await mention.getAttribute('class')).toContain('current');
		await bar.getByRole('button', { name: 'إزالة العلامة' }).click();
		await expect.poll(() => search(page).get('place')).toBeNull();
		expect(await page.locator('.mention.current').count()).toBe(0);
	});

	test('goes from mention to mention of the marked place', async () => {
		const { page } = await visit(plain, `en/${ARTICLE}?place=idlib-governorate`);
		await pageReady(page);
		const bar = page.getByRole('region', { name: /^Marked:/ });
		await bar.getByText(/^1 of \d+$/).waitFor();
		await bar.getByRole('link', { name: 'Next' }).click();
		await expect.poll(() => new URL(page.url()).hash).not.toBe('');
		await bar.getByRole('link', { name: 'Previous' }).waitFor();
		expect(search(page).get('place')).toBe('idlib-governorate');
	});
});

describe('the text follows the map', () => {
	test('a link to a passage scrolls to it and marks it', async () => {
		for (const path of [`en/${ARTICLE}#p-7`, 'ar/articles/urgent-coordination/#p-8']) {
			const { page } = await visit(plain, path);
			await pageReady(page);
			const fragment = new URL(page.url()).hash;
			expect(await page.locator(':target').count()).toBe(1);
			expect(await isInPanel(page, `article${fragment}`)).toBe(true);
		}
	});

	test('from a place’s page into the article, where the mention is in view and marked', async () => {
		const { page } = await visit(plain, 'en/places/saraqib/');
		await pageReady(page);
		expect(await page.getByText('1 of 2').isVisible()).toBe(true);
		await page.locator('.source a').nth(1).click();
		await page.waitForURL('**/articles/urgent-coordination/**');
		expect(search(page).get('place')).toBe('saraqib');
		const { hash } = new URL(page.url());
		await page.locator(`${hash} blockquote .current`).first().waitFor();
		expect(await isInPanel(page, `${hash} blockquote .current`)).toBe(true);
	});

	test('passages of a place follow one another by date or by article', async () => {
		const { page } = await visit(plain, 'en/places/idlib-governorate/');
		await pageReady(page);
		const fragments = () =>
			page.locator('main article').evaluateAll((all) => all.map((each) => each.id));
		const byDate = await fragments();
		await page.getByRole('button', { name: 'By article' }).click();
		const byArticle = await fragments();
		expect(byArticle).not.toEqual(byDate);
		expect(byArticle.toSorted()).toEqual(byDate.toSorted());
		const slugs = byArticle.map((id) => id.slice(0, id.search(/-p-\d/)));
		// Each article's passages stand together.
		expect(slugs.filter((slug, index) => slug !== slugs[index - 1])).toHaveLength(
			new Set(slugs).size
		);
		await page.locator('main article').first().getByRole('link', { name: 'Next' }).click();
		await expect.poll(() => new URL(page.url()).hash).toBe(`#${byArticle[1]}`);
	});

	test('offers the places that the same passages name', async () => {
		const { page } = await visit(plain, 'ar/places/saraqib/', { javaScriptEnabled: false });
		const together = page
			.locator('section')
			.filter({ has: page.getByRole('heading', { name: 'يُذكر معه' }) });
		expect(await together.getByRole('link').allTextContents()).toContain('أريحا');
	});

	test('every post shows the passages of its group, Morek and Shir Maghar also the one that means one of them', async () => {
		const { page } = await visit(plain, 'en/', { javaScriptEnabled: false });
		const posts = await page
			.locator('a[href*="/places/post-"]')
			.evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
		expect(posts).toHaveLength(12);
		const addresses = posts.map((href) => new URL(href, page.url()).href);
		for (const href of addresses) {
			await page.goto(href);
			const expected = /morek|shir-maghar/.test(href) ? 1 : 0;
			expect(await page.getByText('Names the whole group').count(), href).toBe(2);
			expect(await page.getByText('Means one of these').count(), href).toBe(expected);
		}
	});
});

describe('one link restores all', () => {
	test('where the reader has moved the map to', async () => {
		const { page } = await visit(browser, 'en/?from=2020-01-01');
		await mapReady(page);
		expect(search(page).get('map')).toBeNull();
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(() => search(page).get('map')).not.toBeNull();
		const [address, scale] = [page.url(), await page.locator('.canvas .scale-bar').textContent()];
		const again = await visit(
			browser,
			new URL(address).pathname.replace(/^.*\/en\//, 'en/') + new URL(address).search
		);
		await mapReady(again.page);
		expect(await again.page.locator('.canvas .scale-bar').textContent()).toBe(scale);
		expect(again.page.url()).toBe(address);
		await again.page.getByRole('button', { name: 'Back to the opening view' }).click();
		await expect.poll(() => search(again.page).get('map'), { timeout: 10_000 }).toBeNull();
		expect(search(again.page).get('from')).toBe('2020-01-01');
	});

	test('the way back leads to the page and the view before', async () => {
		const { page } = await visit(browser, 'en/', { reducedMotion: 'no-preference' });
		await mapReady(page);
		await page.getByRole('button', { name: 'After Moscow' }).click();
		await expect.poll(() => search(page).get('from')).toBe('2020-03-05');
		await page.getByRole('button', { name: 'Zoom out' }).click();
		await expect.poll(() => search(page).get('map')).not.toBeNull();
		const [address, scale] = [page.url(), await page.locator('.canvas .scale-bar').textContent()];
		await page.getByRole('link', { name: 'Astana', exact: true }).click();
		await page.waitForURL('**/places/astana/**');
		await expect
			.poll(() => page.locator('.canvas .scale-bar').textContent(), { timeout: 10_000 })
			.not.toBe(scale);
		await page.getByRole('button', { name: 'All dates' }).click();
		await expect.poll(() => search(page).get('from')).toBeNull();
		await page.goBack();
		await expect.poll(() => page.url()).toBe(address);
		await expect
			.poll(() => page.locator('.canvas .scale-bar').textContent(), { timeout: 10_000 })
			.toBe(scale);
	});

	test('says which parts of a link mean nothing, and opens the nearest view that does', async () => {
		const { page, faults } = await visit(
			plain,
			'en/places/saraqib/?from=2020-02-30&layers=towns,xx&map=99/1/1'
		);
		await pageReady(page);
		const told = page.getByRole('status').filter({ hasText: 'mean nothing here' });
		for (const part of ['from=2020-02-30', 'layers=xx', 'map=99/1/1']) {
			expect(await told.textContent()).toContain(part);
		}
		await expect.poll(() => new URL(page.url()).search).toBe('?layers=towns');
		expect(faults).toEqual([]);
	});
});

describe('accessibility of reading', () => {
	for (const [lang, viewport] of [
		['ar', PHONE],
		['en', { width: 1440, height: 900 }]
	] as const) {
		test(`axe finds nothing with a place marked and the list open (${lang})`, async () => {
			const { page } = await visit(plain, `${lang}/${ARTICLE}?place=idlib-governorate&from=x`, {
				viewport
			});
			await pageReady(page);
			await page.locator('main details summary').nth(1).click();
			expect(await axeFindings(page)).toEqual([]);
		});
	}
});
