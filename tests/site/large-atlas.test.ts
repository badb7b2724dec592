import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	passagesByPlace,
	readAuthored,
	type Authored,
	type Passage
} from '../bench/atlas/authored';
import { quotedBytes, sentBytes } from '../bench/atlas/pages';
import { launchBrowser, mapReady, pageReady, visit, WITHOUT_3D } from '../support/browser';
import { heldFrom, type Held } from '../support/held';
import { serveLargeSite, type LargeSite } from '../support/large-site';

/** The whole time of the atlas, as its `atlas.yaml` has it. */
const WHOLE = ['2017-01-01', '2021-12-31'] as const;
const WINDOW = ['2019-03-01', '2019-06-30'] as const;
/**
 * Bytes that a page may weigh with brotli, beyond what it quotes; for all but a few 15,000 are enough. Names of
 * scripts differ from build to build, and with them the last hundred bytes.
 */
const MOST_OF_HOME = 60_000;
const MOST_OF_PAGE = 17_000;
/**
 * Of a page that quotes more than an article does, each further passage: its source and dates, its links
 * and those to its neighbours, and all of that and its words once more for the scripts.
 */
const MOST_OF_PASSAGE = 170;
const PASSAGES_OF_AN_ARTICLE = 10;
const PASSAGES_OF_A_PAGE = 50;
/** The page of a place, an article or an event; all others are held to what home may weigh. */
const PAGE = /^(?:embed\/)?\w+\/(places|articles|events)\/([^/]+)\//;

let browser: Browser;
let site: LargeSite;
let authored: Authored;
beforeAll(async () => {
	[browser, site] = await Promise.all([launchBrowser(WITHOUT_3D), serveLargeSite()]);
	authored = readAuthored(site.atlas);
});
afterAll(async () => {
	site.close();
	await browser.close();
});

const open = (path: string, options?: BrowserContextOptions) =>
	visit(browser, path, options, site.address);

/** The counts that the home page states. */
async function stated(page: Page): Promise<Omit<Held, 'byLayer'>> {
	const number = async (what: string) => {
		const text = await page.locator(`[data-count="${what}"]`).textContent();
		return Number(text?.replace(/[^\d]/g, ''));
	};
	const [there, named] = [await number('there'), await number('named')];
	return { there, named, passages: await number('passages'), articles: await number('articles') };
}

describe('the site of a large atlas', () => {
	test('counts what it holds, without scripts too', async () => {
		const { byLayer, ...held } = heldFrom(authored, ...WHOLE);
		const { page } = await open('ar/', { javaScriptEnabled: false });
		expect(await stated(page)).toEqual(held);
		expect(Object.keys(byLayer)).toHaveLength(8);
	});

	test('draws its map', async () => {
		const drawing = await launchBrowser();
		try {
			const { page, faults } = await visit(drawing, 'en/', {}, site.address);
			await mapReady(page);
			expect(faults).toEqual([]);
		} finally {
			await drawing.close();
		}
	});

	test('counts a window, in all and by layer, on screen and on paper', async () => {
		const { byLayer, ...held } = heldFrom(authored, ...WINDOW);
		const { page, faults } = await open(`en/?from=${WINDOW[0]}&to=${WINDOW[1]}`);
		await pageReady(page);
		await expect.poll(() => stated(page)).toEqual(held);
		await page.locator('.layers summary').click();
		const rows = () =>
			page
				.locator('.count[data-layer]')
				.evaluateAll((all) =>
					all.map((row) => [
						row.getAttribute('data-layer'),
						Number(/(\d+) of/.exec(row.textContent)?.[1])
					])
				);
		await expect.poll(async () => Object.fromEntries(await rows())).toEqual(byLayer);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('[data-count="printed"]').textContent()).toBe(
			`${held.named} places named · ${held.there} there`
		);
		expect(faults).toEqual([]);
	});

	test('has every passage of the place that most of them name, some on each page', async () => {
		const [[id, passages] = ['', []]] = passagesByPlace(authored);
		expect(passages.length).toBeGreaterThan(PASSAGES_OF_A_PAGE);
		const { page } = await open(`en/places/${id}/`, { javaScriptEnabled: false });
		const quotes: string[] = [];
		for (let more = true; more;) {
			const here = await page.locator('blockquote').allTextContents();
			expect(here.length).toBeLessThanOrEqual(PASSAGES_OF_A_PAGE);
			quotes.push(...here);
			const next = page.locator('main a[rel="next"]');
			more = (await next.count()) > 0;
			if (more) await next.click();
		}
		expect(quotes).toHaveLength(passages.length);
	});

	test('finds a place by either name and opens it', async () => {
		const { page, faults } = await open('en/');
		const place = authored.places.find(({ name }) => isOnly(name.en));
		expect(place).toBeDefined();
		await page
			.getByRole('combobox')
			.first()
			.fill(place?.name.ar ?? '');
		await page
			.getByRole('option')
			.filter({ hasText: place?.name.en ?? '' })
			.first()
			.click();
		await page.waitForURL(`**/en/places/${place?.id}/`);
		await expect.poll(() => page.locator('h1').textContent()).toBe(place?.name.en);
		await pageReady(page);
		expect(faults).toEqual([]);
	});

	test('sends no page that grows with the atlas', () => {
		const pages = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
			path.endsWith('.html')
		);
		expect(pages.length).toBeGreaterThan(authored.places.length * 2);
		const tooLarge = pages.flatMap((path) => {
			const [, kind = '', id = ''] = PAGE.exec(path) ?? [];
			const most = kind ? mostOf(quotedIn(kind, id)) : MOST_OF_HOME;
			const bytes = sentBytes(join(site.folder, path));
			return bytes > most ? [`${path}: ${bytes} of ${Math.round(most)} bytes`] : [];
		});
		expect(tooLarge).toEqual([]);
	});
});

/** True for a name that no other place has, not even as a part of its own. */
function isOnly(name: string): boolean {
	return authored.places.filter((place) => place.name.en.includes(name)).length === 1;
}

/** What a page may weigh that quotes these passages, or as many of them as one page does. */
function mostOf(passages: readonly Passage[]): number {
	const shown = Math.min(passages.length, PASSAGES_OF_A_PAGE);
	const further = Math.max(0, shown - PASSAGES_OF_AN_ARTICLE);
	return MOST_OF_PAGE + quotedBytes(passages) + further * MOST_OF_PASSAGE;
}

/** The passages that may stand in the pages of a place, an article or an event. */
function quotedIn(kind: string, id: string): readonly Passage[] {
	const { passages, places } = authored;
	if (kind === 'articles') return passages.filter(({ article }) => article === id);
	if (kind === 'events') return passages.filter(({ events }) => events.includes(id));
	const group = places.find((place) => place.id === id)?.partOf ?? id;
	return passages.filter(({ places }) => places.includes(id) || places.includes(group));
}
