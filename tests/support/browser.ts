import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { inject, onTestFinished } from 'vitest';
import { findChromium, LAUNCH_ARGS } from './chromium';

export { WITHOUT_3D } from './chromium';

/** A page of the built site, with everything that went wrong in it. */
export interface Visit {
	readonly page: Page;
	/** Console errors, uncaught errors and requests to other origins. */
	readonly faults: string[];
}

export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

export async function launchBrowser(extraArgs: readonly string[] = []): Promise<Browser> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('No Chromium; run `npm test`, which finds or installs one.');
	return chromium.launch({ executablePath, args: [...LAUNCH_ARGS, ...extraArgs] });
}

/**
 * Opens a path of the site (`en/places/saraqib/`) in a fresh context, closed with the test, and
 * collects its faults. Nothing is animated unless the options ask for it.
 */
export async function visit(
	browser: Browser,
	path: string,
	options: BrowserContextOptions = {},
	/** Address of the site, where it is not the one that all tests share. */
	site = inject('site')
): Promise<Visit> {
	const context = await browser.newContext({
		viewport: WIDE,
		reducedMotion: 'reduce',
		...options
	});
	onTestFinished(() => context.close());
	context.setDefaultTimeout(60_000);
	const page = await context.newPage();
	const faults: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
	page.on('request', (request) => {
		const url = new URL(request.url());
		const own = url.origin === new URL(site).origin || ['blob:', 'data:'].includes(url.protocol);
		if (!own) faults.push(`request to ${url.origin}`);
	});
	await page.goto(site + path);
	return { page, faults };
}

/** Waits until scripts have taken the page over and the atlas's index is there, map or no map. */
export async function pageReady(page: Page): Promise<void> {
	await page.locator('.shell[data-index="there"]').waitFor();
}

/** Waits until the interactive map has drawn its first complete picture. */
export async function mapReady(page: Page): Promise<void> {
	await page.locator('.frame[data-status="ready"]').waitFor();
}
