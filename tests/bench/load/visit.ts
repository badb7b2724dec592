import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';

/** When a loaded page showed what, in milliseconds since it was asked for. */
export interface Loaded {
	/** Text and map stand; on a bare map, which has no text, the same as `interactive`. */
	readonly picture: number;
	readonly interactive: number;
	/** Whether the text stood in the page's own fonts. */
	readonly ownFonts: boolean;
}

/** What `watch.js` notes in the page. */
export interface Seen {
	picture?: number;
	interactive?: number;
	ownFonts?: boolean;
}

declare global {
	interface Window {
		seen?: Seen;
	}
}

const WATCH = fileURLToPath(new URL('watch.js', import.meta.url));

/** Opens an address as somebody does who has never been there, and waits for the interactive map. */
export async function visit(browser: Browser, address: string): Promise<Loaded> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
	try {
		const page = await context.newPage();
		page.on('pageerror', (error) => console.error(String(error)));
		await page.addInitScript({ path: WATCH });
		await page.goto(address, { waitUntil: 'commit' });
		const seen = await page.waitForFunction(() => window.seen?.interactive && window.seen);
		const { picture = NaN, interactive = NaN, ownFonts = false } = (await seen.jsonValue()) || {};
		return { picture, interactive, ownFonts };
	} finally {
		await context.close();
	}
}
