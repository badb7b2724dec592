import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { firefox, webkit, type BrowserType } from 'playwright';
import type { Needed } from '../ensure';

/** Path of the first of these programs that is installed. */
function onPath(...names: string[]): string | null {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return paths.find((path) => existsSync(path)) ?? null;
}

/** Path of Playwright's own browser; `null` where it is not installed. */
export function findOwn(browser: BrowserType): string | null {
	return existsSync(browser.executablePath()) ? browser.executablePath() : null;
}

/** Path of the driver of the system's WebKit, which needs a screen to draw on. */
export function findWebKitDriver(): string | null {
	return onPath('Xvfb') && onPath('WebKitWebDriver');
}

/** Path of the system's Firefox, which has WebGL where it has a screen to draw on. */
export function findFirefox(): string | null {
	return onPath('Xvfb') && onPath('firefox', 'firefox-esr');
}

export const WEBKIT: Needed = {
	name: 'WebKit',
	find: () => findOwn(webkit) ?? findWebKitDriver(),
	playwright: ['webkit'],
	packages: ['webkit2gtk-driver', 'xvfb'],
	advice:
		'Let Playwright install its own: npx playwright install --with-deps webkit\n' +
		'or install WebKitWebDriver and Xvfb, on Debian: apt install webkit2gtk-driver xvfb'
};

export const FIREFOX: Needed = {
	name: 'Firefox',
	find: () => findOwn(firefox) ?? findFirefox(),
	playwright: ['firefox'],
	packages: ['firefox-esr', 'xvfb'],
	advice:
		'Let Playwright install its own: npx playwright install --with-deps firefox\n' +
		'or install Firefox and Xvfb, on Debian: apt install firefox-esr xvfb'
};
