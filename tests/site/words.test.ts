import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CATALOGUE_LANGS, messagesFor } from '../../src/lib/i18n/messages';
import { launchBrowser, visit } from '../support/browser';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const textAt = async (address: string) => (await fetch(address)).text();

test.each(['ar', 'en'])(
	'a page in "%s" fetches the words of its own language alone',
	async (lang) => {
		const { page, faults } = await visit(browser, `${lang}/about/`);
		await page.waitForLoadState('networkidle');
		const addresses = await page.evaluate(() =>
			performance.getEntriesByType('resource').map(({ name }) => name)
		);
		const scripts = addresses.filter((address) => new URL(address).pathname.endsWith('.js'));
		const code = (await Promise.all(scripts.map(textAt))).join('\n');
		const fetched = CATALOGUE_LANGS.filter((each) =>
			code.includes(messagesFor(each).error.notFound)
		);
		expect(fetched).toEqual([lang]);
		expect(faults).toEqual([]);
	}
);
