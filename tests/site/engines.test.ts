import { beforeAll, describe, expect, inject, test } from 'vitest';
import { messagesFor } from '../../src/lib/i18n/messages';
import { atlas } from '../../src/lib/server/atlas';
import { ENGINES, KEYS } from '../support/engines/driver';
import { openEngine, type EnginePage } from '../support/engines/engine-page';
import { brokenAmong, wordsDrawn } from '../support/engines/words-drawn';

/** For what follows only when the browser has come round to it. */
const PATIENTLY = { timeout: 30_000 };
const ARTICLE = 'ar/articles/military-contacts/';

describe.each(ENGINES)('in %s', (name) => {
	let page: EnginePage;
	beforeAll(async () => {
		page = await openEngine(name, inject('site'));
		return page.close;
	});

	const textOf = (selector: string) =>
		page.evaluate((wanted) => document.querySelector(wanted)?.textContent?.trim(), selector);
	const count = (selector: string) =>
		page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

	const ready = () =>
		expect.poll(() => count('.shell[data-index="there"]'), PATIENTLY).toBeGreaterThan(0);

	test.each([
		['ar/', 'rtl'],
		['en/', 'ltr'],
		['en/places/saraqib/', 'ltr'],
		[ARTICLE, 'rtl'],
		['en/events/moscow-protocol/', 'ltr'],
		['ar/about/', 'rtl']
	])('/%s opens without a fault and asks no other origin', async (path, dir) => {
		await page.open(path);
		await ready();
		expect(await page.evaluate(() => document.documentElement.dir)).toBe(dir);
		expect(await textOf('h1')).toBeTruthy();
		const foreign = await page.evaluate(() =>
			performance
				.getEntriesByType('resource')
				.map((entry) => new URL(entry.name))
				.filter(({ origin, protocol }) => origin !== location.origin && protocol !== 'blob:')
				.map(({ href }) => href)
		);
		expect(foreign).toEqual([]);
		expect(await page.faults()).toEqual([]);
	});

	test('letters join in every word of a quote, those that a mention shares included', async () => {
		for (const { slug } of atlas.articles) {
			await page.open(`ar/articles/${slug}/`);
			const words = await page.evaluate(wordsDrawn, 'blockquote');
			expect(words.length).toBeGreaterThan(100);
			expect(brokenAmong(words)).toEqual([]);
		}
	});

	test('the map becomes ready, or stays the still one that says why', async () => {
		await page.open('en/places/saraqib/');
		const webgl = await page.evaluate(
			() => document.createElement('canvas').getContext('webgl2') !== null
		);
		// Firefox has none on some machines without a graphics card; WebKit always has.
		if (name === 'webkit') expect(webgl).toBe(true);
		const status = () =>
			page.evaluate(() => document.querySelector<HTMLElement>('.map .frame')?.dataset.status);
		await expect.poll(status, PATIENTLY).toBe(webgl ? 'ready' : 'no-webgl');
		if (!webgl) expect(await textOf('.map [role="status"]')).toContain('no WebGL');
		expect(await page.faults()).toEqual([]);
	});

	test('a key on the edge of the window changes address and counts', async () => {
		await page.open('en/');
		await ready();
		const before = await textOf('[data-count="named"]');
		await page.evaluate(
			(label) =>
				document.querySelector<SVGElement>(`.time [role="slider"][aria-label="${label}"]`)?.focus(),
			messagesFor('en').time.earliest
		);
		await page.type(KEYS.PageUp.repeat(4));
		await expect
			.poll(() => page.evaluate(() => location.search), PATIENTLY)
			.toBe('?from=2021-01-01');
		expect(await textOf('[data-count="named"]')).not.toBe(before);
	});

	test('the search marks what it finds in joined words, and opens a place', async () => {
		await page.open('en/');
		await ready();
		await page.type('/');
		// In a quote it stands with a letter attached: "to the crossing".
		await page.type('معبر');
		await expect.poll(() => count('.popup .quote mark'), PATIENTLY).toBeGreaterThan(0);
		const fetchedByPage = await page.evaluate(() =>
			performance.getEntriesByType('resource').filter(({ name }) => name.includes('/data/search/'))
		);
		expect(fetchedByPage, 'the index is read by a worker').toEqual([]);
		expect(brokenAmong(await page.evaluate(wordsDrawn, '.popup .quote'))).toEqual([]);
		const place = '.popup [data-group="place"] [role="option"]';
		const found = await textOf(`${place} .name`);
		expect(found).toBeTruthy();
		await page.click(place);
		await expect.poll(() => textOf('h1'), PATIENTLY).toBe(found);
	});

	test('on paper stand map, text and address, and no controls', async () => {
		await page.open('en/places/saraqib/');
		const address = await page.evaluate(() => location.href);
		// Scripts write it: only the browser knows where the site is served.
		await expect.poll(() => textOf('.printed'), PATIENTLY).toContain(address);
		await page.toPaper();
		const heights = await page.evaluate(() =>
			['.map .static-map', 'main blockquote', '.printed', '.time', 'nav', '.canvas'].map((part) =>
				Math.round(document.querySelector(part)?.getBoundingClientRect().height ?? -1)
			)
		);
		const [map = 0, quote = 0, printed = 0, ...controls] = heights;
		expect(Math.min(map, quote, printed)).toBeGreaterThan(20);
		expect(controls).toEqual([0, 0, 0]);
	});
});
