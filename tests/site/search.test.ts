import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { launchBrowser, pageReady, PHONE, visit, WIDE, WITHOUT_3D } from '../support/browser';

const TINY = { width: 320, height: 640 };

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser(WITHOUT_3D);
});
afterAll(() => browser.close());

const field = (page: Page) => page.getByRole('combobox', { name: /^(Search|بحث)$/ });
const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const places = (page: Page) => page.locator('[data-group="place"]').getByRole('option');

/** Opens the search by its key and types into it, in place of what is there. */
async function ask(page: Page, typed: string): Promise<void> {
	await pageReady(page);
	await page.keyboard.press('/');
	await field(page).pressSequentially(typed);
}

/** The text of the line that the keyboard is on. */
async function activeLine(page: Page): Promise<string | null> {
	const id = await field(page).getAttribute('aria-activedescendant');
	return id === null ? null : page.locator(`[id="${id}"]`).getAttribute('href');
}

describe('what is found', () => {
	const FIRST = [
		['ادلب', 'idlib-governorate'],
		['لإدلب', 'idlib-governorate'],
		['Idleb', 'idlib-governorate'],
		['باب الهوي', 'bab-al-hawa'],
		['جليفا', 'cilvegozu'],
		['saraqeb', 'saraqib']
	] as const;

	for (const lang of ['ar', 'en']) {
		test(`is first what was meant, on the pages in ${lang}`, async () => {
			const { page, faults } = await visit(browser, `${lang}/`);
			await pageReady(page);
			await field(page).focus();
			for (const [typed, id] of FIRST) {
				await field(page).fill(typed);
				await expect
					.poll(() => places(page).first().getAttribute('href'), { message: typed })
					.toContain(`/${lang}/places/${id}/`);
				await field(page).fill('');
				await places(page).first().waitFor({ state: 'detached' });
			}
			expect(faults).toEqual([]);
		});
	}

	test('stands in groups; a passage in its own language, what was found marked in it', async () => {
		const { page } = await visit(browser, 'en/');
		await ask(page, 'إدلب');
		// Names are answered before texts.
		await page.locator('search[data-answered="إدلب"][data-progress="done"]').waitFor();
		const groups = await page.getByRole('listbox').getByRole('group').all();
		const names = await Promise.all(groups.map((group) => group.getAttribute('aria-labelledby')));
		const headings = await Promise.all(
			names.map((name) => page.locator(`[id="${name}"]`).textContent())
		);
		expect(headings).toEqual(['Places', 'Events', 'Passages', 'Articles']);
		const quote = page.locator('[data-group="passage"] .quote').first();
		expect([await quote.getAttribute('lang'), await quote.getAttribute('dir')]).toEqual([
			'ar',
			'rtl'
		]);
		expect(await quote.locator('mark').first().textContent()).toBe('إدلب');
	});

	test('beyond the first few of a group is shown on demand', async () => {
		const { page } = await visit(browser, 'en/');
		await ask(page, 'إدلب');
		const passages = page.locator('[data-group="passage"]').getByRole('option');
		await expect.poll(() => passages.count()).toBe(6);
		await passages.last().click();
		await expect.poll(() => passages.count()).toBeGreaterThan(20);
		expect(await field(page).evaluate((each) => each === document.activeElement)).toBe(true);
	});

	test('the index is fetched by those who search only', async () => {
		const { page } = await visit(browser, 'en/');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await pageReady(page);
		expect(asked.filter((path) => path.includes('/data/search/'))).toEqual([]);
		await field(page).focus();
		await field(page).fill('Ariha');
		await places(page).first().waitFor();
		expect(asked.filter((path) => path.endsWith('/data/search/index.json'))).toHaveLength(1);
	});

	test('an index that cannot be fetched is said so, and asked for again', async () => {
		const { page } = await visit(browser, 'en/');
		await pageReady(page);
		await page.route('**/data/search/**', (route) => route.abort());
		await field(page).fill('Arih');
		await page.getByText('The index could not be fetched.').first().waitFor();
		await page.unroute('**/data/search/**');
		await field(page).press('a');
		await places(page).first().waitFor();
	});

	test('what is found stays where a part cannot be fetched, which is tried again on demand', async () => {
		const { page } = await visit(browser, 'en/');
		await pageReady(page);
		await page.route('**/texts/*.json', (route) => route.abort());
		await field(page).fill('saraqeb');
		await page.getByText('Part of the index could not be fetched').first().waitFor();
		expect(await places(page).count()).toBeGreaterThan(0);
		await page.unroute('**/texts/*.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await page.locator('[data-group="passage"]').waitFor();
		expect(await field(page).evaluate((each) => each === document.activeElement)).toBe(true);
	});

	test('is found in the page itself where the browser gives it no worker', async () => {
		const { page } = await visit(browser, 'en/');
		await pageReady(page);
		await page.evaluate(() => Reflect.deleteProperty(window, 'Worker'));
		await field(page).fill('saraqeb');
		await places(page).first().waitFor();
	});
});

describe('by keyboard', () => {
	test('a slash leads to the field, except from where it is a letter', async () => {
		const { page } = await visit(browser, 'en/');
		await pageReady(page);
		await page.getByLabel('From', { exact: true }).focus();
		await page.keyboard.press('/');
		expect(await field(page).evaluate((each) => each === document.activeElement)).toBe(false);
		await page.getByRole('link', { name: 'About', exact: true }).focus();
		await page.keyboard.press('/');
		expect(await field(page).evaluate((each) => each === document.activeElement)).toBe(true);
		expect(await field(page).inputValue()).toBe('');
		await page.keyboard.press('/');
		expect(await field(page).inputValue()).toBe('/');
	});

	test('arrows, Home and End go through the results, round the ends', async () => {
		const { page } = await visit(browser, 'en/');
		await ask(page, 'saraqeb');
		await places(page).first().waitFor();
		expect(await field(page).getAttribute('aria-expanded')).toBe('true');
		expect(await activeLine(page)).toBe(null);
		await expect.poll(() => options(page).count()).toBe(4);
		const hrefs = await options(page).evaluateAll((all) =>
			all.map((each) => each.getAttribute('href'))
		);
		await page.keyboard.press('ArrowDown');
		expect(await activeLine(page)).toBe(hrefs[0]);
		expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
		await page.keyboard.press('ArrowUp');
		expect(await activeLine(page)).toBe(hrefs.at(-1));
		await page.keyboard.press('Home');
		expect(await activeLine(page)).toBe(hrefs[0]);
		await page.keyboard.press('End');
		expect(await activeLine(page)).toBe(hrefs.at(-1));
		await page.keyboard.press('ArrowDown');
		expect(await activeLine(page)).toBe(hrefs[0]);
		await field(page).press('x');
		expect(await activeLine(page)).toBe(null);
	});

	test('Enter opens the line it is on, or the best one, and the map selects it', async () => {
		const { page, faults } = await visit(browser, 'en/?from=2020-01-01');
		await ask(page, 'saraqeb');
		await places(page).first().waitFor();
		await page.keyboard.press('Enter');
		await page.waitForURL('**/en/places/saraqib/?from=2020-01-01');
		await expect.poll(() => page.locator('h1').textContent()).toBe('Saraqib');
		await pageReady(page);
		await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
		await ask(page, 'saraqeb');
		await places(page).first().waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/en/events/saraqib-attack/?from=2020-01-01');
		expect(faults).toEqual([]);
	});

	test('Escape clears, then closes and gives the focus back', async () => {
		const { page } = await visit(browser, 'en/');
		await pageReady(page);
		const about = page.getByRole('link', { name: 'About', exact: true });
		await about.focus();
		await page.keyboard.press('/');
		await field(page).pressSequentially('saraqeb');
		await places(page).first().waitFor();
		await page.keyboard.press('Escape');
		expect(await field(page).inputValue()).toBe('');
		expect(await page.getByRole('listbox').count()).toBe(0);
		await page.keyboard.press('Escape');
		expect(await about.evaluate((each) => each === document.activeElement)).toBe(true);
	});

	test('who tabs on leaves the list behind', async () => {
		const { page } = await visit(browser, 'en/');
		await ask(page, 'saraqeb');
		await places(page).first().waitFor();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
		await field(page).focus();
		await places(page).first().waitFor();
	});

	test('the number of results is said once the reader pauses', async () => {
		const { page } = await visit(browser, 'ar/');
		await ask(page, 'saraqeb');
		await expect.poll(() => page.locator('search [role=status]').textContent()).toBe('4 نتائج');
	});
});

describe('opening a result', () => {
	test('of a layer that is off, outside the window, opens it and keeps the choice', async () => {
		const { page, faults } = await visit(browser, 'ar/?to=2018-01-01&layers=towns');
		await ask(page, 'مورك');
		await places(page).first().click();
		await page.waitForURL('**/ar/places/post-morek/?to=2018-01-01&layers=towns');
		await expect.poll(() => page.locator('h1').textContent()).toBe('نقطة مراقبة مورك');
		expect(faults).toEqual([]);
	});

	test('that is a passage leads to it in its article', async () => {
		const { page } = await visit(browser, 'ar/?from=2019-01-01');
		await ask(page, 'جليفا');
		await page.locator('[data-group="passage"]').getByRole('option').first().click();
		await page.waitForURL('**/ar/articles/military-contacts/?from=2019-01-01#p-4');
		await expect.poll(() => page.locator('#p-4:target').count()).toBe(1);
		await expect
			.poll(() =>
				page.locator('#p-4').evaluate((each) => {
					const { top, bottom } = each.getBoundingClientRect();
					return bottom > 0 && top < innerHeight;
				})
			)
			.toBe(true);
	});

	test('within the page that is open closes the list as well', async () => {
		const { page } = await visit(browser, 'en/articles/military-contacts/');
		await ask(page, 'جليفا');
		await page.locator('[data-group="passage"]').getByRole('option').first().click();
		await page.waitForURL('**/en/articles/military-contacts/#p-4');
		await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
	});
});

describe('nothing found', () => {
	test('says so, offers what is spelt alike and all places', async () => {
		const { page } = await visit(browser, 'en/');
		await ask(page, 'Edlep');
		await page
			.locator('.popup')
			.getByText(/Nothing found for/)
			.waitFor();
		expect(await page.getByRole('group', { name: 'Perhaps you meant' }).count()).toBe(1);
		// A guess is not opened unasked.
		await page.keyboard.press('Enter');
		expect(new URL(page.url()).pathname).toMatch(/\/en\/$/);
		// Which of what sounds alike comes first depends on all the names there are.
		const meant = page.getByRole('option', { name: 'Idlib Governorate' });
		const id = await meant.getAttribute('id');
		await page.keyboard.press('ArrowDown');
		if ((await field(page).getAttribute('aria-activedescendant')) !== id)
			await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/en/places/idlib-governorate/');
		await ask(page, 'xyzzy');
		await page.getByRole('link', { name: 'All places, by kind' }).click();
		await page.waitForURL('**/en/#places');
		await expect.poll(() => page.locator('#places h2').isVisible()).toBe(true);
	});

	test('finds a town that the map only writes, says so, and goes there in the same page', async () => {
		const { page } = await visit(browser, 'en/places/saraqib/?from=2020-01-01');
		await ask(page, 'Jisr ash-Shughur');
		const town = page.getByRole('option', { name: /^Jisr al-Shughur/ });
		await expect
			.poll(() => town.textContent())
			.toContain('Written on the map for orientation; no passage names it.');
		await page.keyboard.press('Enter');
		await page.waitForURL(
			({ pathname, searchParams }) =>
				pathname.endsWith('/en/places/saraqib/') &&
				searchParams.get('map') === '11/35.81418/36.31495' &&
				searchParams.get('from') === '2020-01-01'
		);
		expect(await page.locator('h1').textContent()).toBe('Saraqib');
	});

	test('takes what is typed and what the data say as text', async () => {
		const { page, faults } = await visit(browser, 'en/');
		await ask(page, '<img src=x onerror=alert(1)>');
		await page.locator('.popup .nothing').waitFor();
		expect(await page.locator('.popup img').count()).toBe(0);
		expect(faults).toEqual([]);
	});
});

describe('on a phone', () => {
	for (const viewport of [PHONE, TINY]) {
		test(`a button opens a field over the whole width of ${viewport.width} px`, async () => {
			const { page, faults } = await visit(browser, 'ar/', { viewport, hasTouch: true });
			await pageReady(page);
			expect(await field(page).isVisible()).toBe(false);
			const opener = page.getByRole('button', { name: 'بحث' });
			await opener.tap();
			await field(page).pressSequentially('لإدلب');
			await places(page).first().waitFor();
			expect(
				await page.evaluate(() =>
					['html', 'body', '.popup', 'search'].map((name) => {
						const box = document.querySelector(name);
						return box ? box.scrollWidth - box.clientWidth : Number.NaN;
					})
				)
			).toEqual([0, 0, 0, 0]);
			const popup = await page.locator('.popup').boundingBox();
			expect([popup?.x, popup?.width]).toEqual([0, viewport.width]);
			const controls = page.locator('search :is(button, input, a):visible');
			for (const control of await controls.all()) {
				const box = await control.boundingBox();
				expect(box?.height, await control.innerHTML()).toBeGreaterThanOrEqual(43.5);
				expect(box?.width, await control.innerHTML()).toBeGreaterThanOrEqual(43.5);
			}
			await page.getByRole('button', { name: 'إغلاق' }).tap();
			expect(await field(page).isVisible()).toBe(false);
			expect(await opener.evaluate((each) => each === document.activeElement)).toBe(true);
			expect(faults).toEqual([]);
		});
	}

	test('a result opens on the page, the text raised to be read', async () => {
		const { page } = await visit(browser, 'en/', { viewport: PHONE, hasTouch: true });
		await pageReady(page);
		await page.getByRole('button', { name: 'Lower the text panel' }).tap();
		await page.getByRole('button', { name: 'Search' }).tap();
		await field(page).pressSequentially('saraqeb');
		await places(page).first().tap();
		await page.waitForURL('**/en/places/saraqib/');
		await expect.poll(() => field(page).isVisible()).toBe(false);
		await expect
			.poll(() =>
				page
					.getByRole('slider', { name: 'Height of the text panel' })
					.getAttribute('aria-valuetext')
			)
			.toBe('half of the map');
	});
});

test('what was typed before the scripts came is answered when they come', async () => {
	const { page } = await visit(browser, 'en/about/');
	let letGo = () => {};
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/_app/immutable/entry/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.reload({ waitUntil: 'commit' });
	await field(page).fill('Morek');
	letGo();
	await page.getByRole('listbox').getByRole('option').first().waitFor();
});

test('without scripts there is no search', async () => {
	const { page } = await visit(browser, 'ar/', { javaScriptEnabled: false });
	expect(await page.locator('search').isVisible()).toBe(false);
});

describe('accessibility', () => {
	for (const [lang, found, unknown, wide, phone] of [
		['ar', 'لإدلب', 'xyzzy', 'light', 'dark'],
		['en', 'Idleb', 'Edlep', 'dark', 'light']
	] as const) {
		test(`axe finds nothing with the search of /${lang}/ open`, async () => {
			for (const [viewport, colorScheme] of [
				[WIDE, wide],
				[PHONE, phone]
			] as const) {
				const { page } = await visit(browser, `${lang}/`, { colorScheme, viewport });
				await ask(page, found);
				for (const each of [found, unknown]) {
					await field(page).fill(each);
					await page.locator('.popup .all, .popup [role=listbox]').first().waitFor();
					await page.keyboard.press('ArrowDown');
					expect(await axeFindings(page), each).toEqual([]);
				}
			}
		});
	}
});

const hasFocus = (page: Page) =>
	field(page).evaluate((element) => element === document.activeElement);

test('the key that opens the search can be switched off, as what is dictated may press it', async () => {
	const { page } = await visit(browser, 'en/about/');
	await pageReady(page);
	await page.getByLabel('The key / opens the search').uncheck();
	await page.locator('h1').click();
	await page.keyboard.press('/');
	expect(await hasFocus(page)).toBe(false);
	await page.reload();
	await pageReady(page);
	const choice = page.getByLabel('The key / opens the search');
	expect(await choice.isChecked()).toBe(false);
	await choice.check();
	await page.locator('h1').click();
	await page.keyboard.press('/');
	await expect.poll(() => hasFocus(page)).toBe(true);
});
