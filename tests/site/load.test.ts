import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { launchBrowser, PHONE } from '../support/browser';

/** What a script of the built site weighs on its way to the reader, in bytes; small ones go as they are. */
function weightOf(address: string): number {
	const file = join('build', address.slice(inject('site').length));
	return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** Bytes; the aim is 60,000, and what is won is not to be lost again. */
const BUDGET = 62_500;

/** No script of the site's own comes near the size of MapLibre. */
const MAPLIBRE = 150_000;

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test.each(['ar/', 'ar/places/saraqib/', 'ar/articles/truce-in-idlib/'])(
	'a reader of %s is not sent more script before MapLibre than the budget',
	async (path) => {
		const page = await browser.newPage({ viewport: PHONE });
		onTestFinished(() => page.close());
		const asked: string[] = [];
		page.on('request', (request) => {
			if (new URL(request.url()).pathname.endsWith('.js')) asked.push(request.url());
		});
		const maplibre = page.waitForRequest((request) => isMapLibre(request.url()));
		await page.goto(inject('site') + path);
		await maplibre;
		const own = asked.slice(0, asked.findIndex(isMapLibre));
		const bytes = own.reduce((sum, address) => sum + weightOf(address), 0);
		expect(bytes).toBeLessThanOrEqual(BUDGET);
	}
);

function isMapLibre(address: string): boolean {
	return address.endsWith('.js') && weightOf(address) > MAPLIBRE;
}
