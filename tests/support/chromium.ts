import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { ensure, type Needed } from './ensure.ts';

const SYSTEM_PATHS = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** Root may not use Chromium's sandbox; the rest keeps an idle browser off the network. */
export const LAUNCH_ARGS = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-background-networking',
	'--disable-component-update'
];

/** More of them, for a browser that keeps the still map. */
export const WITHOUT_3D = ['--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis'];

/** Path of a Chromium to test with: `CHROMIUM_PATH`, Playwright's own, or the system's; `null` for none. */
export function findChromium(): string | null {
	const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM_PATHS];
	return candidates.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;
}

export const CHROMIUM: Needed = {
	name: 'Chromium',
	find: findChromium,
	playwright: ['chromium-headless-shell', 'chromium'],
	packages: ['chromium'],
	advice: 'Install Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test'
};

/** Path of a Chromium, which is installed where none is found. */
export function ensureChromium(): string {
	return ensure(CHROMIUM);
}
