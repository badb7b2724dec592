import { existsSync, readFileSync } from 'node:fs';
import { axeFindings } from '../support/axe';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { plainText } from '../../src/lib/domain/passage';
import { atlas } from '../../src/lib/server/atlas';
import {
	launchBrowser,
	mapReady,
	pageReady,
	PHONE,
	visit,
	WIDE,
	WITHOUT_3D
} from '../support/browser';

const LANGS = ['ar', 'en'] as const;

/** With the interactive map, for the few pages on which that is the matter. */
let browser: Browser;
let plain: Browser;
beforeAll(async () => {
	[browser, plain] = await Promise.all([launchBrowser(), launchBrowser(WITHOUT_3D)]);
});
afterAll(() => Promise.all([browser.close(), plain.close()]));

describe('the built site', () => {
	test('has a page for every place, article and event in both languages', () => {
		const paths = LANGS.flatMap((lang) => [
			...atlas.places.map(({ id }) => `${lang}/places/${id}`),
			...atlas.articles.map(({ slug }) => `${lang}/articles/${slug}`),
			...atlas.events.map(({ id }) => `${lang}/events/${id}`),
			lang,
			`${lang}/about`
		]);
		expect(paths.filter((path) => !existsSync(`build/${path}/index.html`))).toEqual([]);
	});

	test('publishes every place and every mention', async () => {
		const places = await (await fetch(`${inject('site')}data/places.geojson`)).json();
		expect(places.features.map(({ id }: { id: string }) => id).sort()).toEqual(
			atlas.places.map(({ id }) => id).sort()
		);
		const csv = await (await fetch(`${inject('site')}data/mentions.csv`)).text();
		expect(csv.split(/\r?\n/)[0]).toBe(
			'article,published,paragraph,start,end,text,role,target,speaks_of'
		);
	});

	test('shows each quote letter by letter, links and no-break spaces included', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		for (const { slug, passages } of atlas.articles) {
			await page.goto(`${inject('site')}ar/articles/${slug}/`);
			expect(await page.locator('blockquote').allTextContents()).toEqual(
				passages.map(({ quote }) => plainText(quote))
			);
		}
		await context.close();
	});

	test('marks language and direction of page, quotes and glosses', async () => {
		for (const [lang, dir] of [
			['ar', 'rtl'],
			['en', 'ltr']
		] as const) {
			const { page } = await visit(plain, `${lang}/places/saraqib/`);
			expect(await page.locator('html').getAttribute('lang')).toBe(lang);
			expect(await page.locator('html').getAttribute('dir')).toBe(dir);
			const quote = page.locator('blockquote').first();
			expect([await quote.getAttribute('lang'), await quote.getAttribute('dir')]).toEqual([
				'ar',
				'rtl'
			]);
			const panel = await page.locator('main').boundingBox();
			const map = await page.locator('section.map').boundingBox();
			expect((panel?.x ?? 0) > (map?.x ?? 0)).toBe(dir === 'rtl');
		}
	});

	test('keeps html language and direction right when the language is switched in place', async () => {
		const { page, faults } = await visit(plain, 'ar/places/saraqib/?from=2020-01-01');
		await pageReady(page);
		await page.getByRole('link', { name: 'English' }).click();
		await page.waitForURL('**/en/places/saraqib/?from=2020-01-01');
		await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('ltr');
		expect(await page.locator('h1').textContent()).toBe('Saraqib');
		expect(faults).toEqual([]);
	});

	test('is readable without JavaScript', async () => {
		const { page } = await visit(plain, 'ar/places/m4-highway/', { javaScriptEnabled: false });
		expect(await page.locator('blockquote').count()).toBe(3);
		expect(await page.locator('section.map').isVisible()).toBe(true);
		expect(await page.locator('.time').isVisible()).toBe(false);
		await page.locator('blockquote .mention').first().click();
		expect(page.url()).toMatch(/\/ar\/(events|places)\//);
	});

	test('answers an unknown id with a page that leads on', async () => {
		const { page } = await visit(plain, 'en/places/sarakib/');
		await page.getByRole('heading', { level: 1, name: 'Not found', exact: true }).waitFor();
		await page.getByRole('heading', { name: 'Did you mean' }).waitFor();
		// Both what was probably meant and the whole list.
		expect(await page.getByRole('link', { name: 'Saraqib', exact: true }).count()).toBe(2);
		await page.getByRole('link', { name: 'Saraqib', exact: true }).first().click();
		await page.waitForURL('**/en/places/saraqib/');
	});

	test('tells a group mention and a "one of these" from a mention by name', async () => {
		const { page } = await visit(plain, 'en/places/post-morek/');
		const roles = await page.locator('main .role').allTextContents();
		expect(roles.filter((text) => text.includes('Turkish observation posts'))).toHaveLength(2);
		expect(roles.join()).toMatch(/one of these:\s*Morek observation post\s*Shir Maghar/);
	});

	test.each([
		'',
		'ar/',
		'en/about/',
		'ar/places/de-escalation-zone/',
		'en/articles/understandings-on-idlib/',
		'ar/events/sochi-memorandum/'
	])('asks no other origin, logs no error and holds the policy: /%s', async (path) => {
		const { page, faults } = await visit(browser, path);
		if (path !== '') await mapReady(page);
		expect(faults).toEqual([]);
	});
});

describe('accessibility', () => {
	// Each type of page in both themes, wide and on a phone; pages of one type share these between them.
	test.each([
		['ar/', 'light', 'dark'],
		['en/', 'dark', 'light'],
		['ar/places/post-shir-maghar/', 'dark', 'light'],
		['en/places/m4-highway/', 'light', 'dark'],
		['ar/articles/military-contacts/', 'light', 'dark'],
		['en/articles/sochi-understandings/', 'dark', 'light'],
		['en/events/moscow-protocol/', 'light', 'dark'],
		['ar/events/moscow-protocol/', 'dark', 'light'],
		['ar/about/', 'light', 'dark'],
		['en/about/', 'dark', 'light'],
		['en/places/atlantis/', 'light', 'dark'],
		['ar/places/atlantis/', 'dark', 'light'],
		['', 'light', 'dark']
	] as const)(
		'axe finds nothing on /%s, wide and %s, on a phone and %s',
		async (path, wide, phone) => {
			for (const [viewport, colorScheme] of [
				[WIDE, wide],
				[PHONE, phone]
			] as const) {
				const { page } = await visit(plain, path, { viewport, colorScheme });
				if (path === '' || path.includes('atlantis'))
					await page.getByRole('heading').first().waitFor();
				else {
					await pageReady(page);
					await page.locator('.layers summary').click();
				}
				expect(await axeFindings(page), `${viewport.width} ${colorScheme}`).toEqual([]);
			}
		}
	);

	test.each([
		['ar/', WIDE, 'dark'],
		['en/places/m4-highway/', WIDE, 'light'],
		['ar/articles/military-contacts/', PHONE, 'light'],
		['en/', PHONE, 'dark']
	] as const)(
		'axe finds nothing on /%s with the interactive map',
		async (path, viewport, colorScheme) => {
			const { page } = await visit(browser, path, { viewport, colorScheme });
			await mapReady(page);
			await page.locator('.layers summary').click();
			expect(await axeFindings(page)).toEqual([]);
		}
	);
});

describe('size', () => {
	test('a page carries the data of the places that it speaks of, not of all', () => {
		const html = readFileSync('build/ar/places/saraqib/index.html', 'utf8');
		// Page data are inlined. The map drawn beside them may name every place.
		const data = html.match(/<script[\s\S]*?<\/script>/g)?.join('') ?? '';
		const named = atlas.places.filter(({ id }) => data.includes(`"${id}"`));
		expect(named.map(({ id }) => id)).toContain('saraqib');
		expect(named.length).toBeLessThan(atlas.places.length / 2);
	});
});
