import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CATALOGUE_LANGS, messagesFor } from '../../src/lib/i18n/messages';
import { launchBrowser, visit } from '../support/browser';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

test.each(['ar', 'en'])(
	'a page in "%s" fetches the words of its own language alone',
	async (lang) => {
		const { page, faults } = await visit(browser, `${lang}/about/`);
		const scripts: Promise<string>[] = [];
		page.on('response', (response) => {
			if (response.request().resourceType() === 'script') scripts.push(response.text());
		});
		await page.reload({ waitUntil: 'networkidle' });
		const code = (await Promise.all(scripts)).join('\n');
		const fetched = CATALOGUE_LANGS.filter((each) =>
			code.includes(messagesFor(each).error.notFound)
		);
		expect(fetched).toEqual([lang]);
		expect(faults).toEqual([]);
	}
);
