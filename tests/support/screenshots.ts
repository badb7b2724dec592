import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { preview } from 'vite';
import { ensureChromium, LAUNCH_ARGS } from './chromium';

/**
 * Takes the pictures of the built site that the README shows and that a reviewer looks at:
 * `npm run screenshots` writes the small set that is kept, `npm run screenshots -- --all FOLDER`
 * every page in every language, theme and size.
 */
const KEPT = 'tests/screenshots';
const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const PAGES = {
	home: '',
	m4: 'places/m4-highway/',
	zone: 'places/de-escalation-zone/',
	'shir-maghar': 'places/post-shir-maghar/',
	saraqib: 'places/saraqib/',
	article: 'articles/military-contacts/'
};

interface Shot {
	readonly page: keyof typeof PAGES;
	readonly lang: 'ar' | 'en';
	readonly theme: 'light' | 'dark';
	readonly size: keyof typeof SIZES;
}

/** Every page once wide and once on a phone; languages and themes take turns. */
const SMALL_SET: readonly Shot[] = [
	{ page: 'home', lang: 'ar', theme: 'light', size: 'wide' },
	{ page: 'home', lang: 'en', theme: 'dark', size: 'phone' },
	{ page: 'm4', lang: 'en', theme: 'light', size: 'wide' },
	{ page: 'm4', lang: 'ar', theme: 'dark', size: 'phone' },
	{ page: 'zone', lang: 'ar', theme: 'dark', size: 'wide' },
	{ page: 'zone', lang: 'en', theme: 'light', size: 'phone' },
	{ page: 'shir-maghar', lang: 'en', theme: 'dark', size: 'wide' },
	{ page: 'shir-maghar', lang: 'ar', theme: 'light', size: 'phone' },
	{ page: 'saraqib', lang: 'ar', theme: 'light', size: 'wide' },
	{ page: 'saraqib', lang: 'en', theme: 'dark', size: 'phone' },
	{ page: 'article', lang: 'en', theme: 'light', size: 'wide' },
	{ page: 'article', lang: 'ar', theme: 'light', size: 'phone' }
];

function everything(): Shot[] {
	const shots: Shot[] = [];
	for (const page of ['home', 'm4', 'zone', 'shir-maghar', 'saraqib', 'article'] as const)
		for (const lang of ['ar', 'en'] as const)
			for (const theme of ['light', 'dark'] as const)
				for (const size of ['wide', 'phone'] as const) shots.push({ page, lang, theme, size });
	return shots;
}

async function take(browser: Browser, site: string, shot: Shot, folder: string): Promise<void> {
	const context = await browser.newContext({
		viewport: SIZES[shot.size],
		colorScheme: shot.theme,
		reducedMotion: 'reduce'
	});
	const page = await context.newPage();
	await page.goto(`${site}${shot.lang}/${PAGES[shot.page]}`);
	await page.locator('.frame[data-status="ready"]').waitFor();
	// Labels fade in after the map is complete.
	await page.waitForTimeout(700);
	const name = `${shot.page}-${shot.lang}-${shot.theme}-${shot.size}.jpg`;
	await page.screenshot({ path: join(folder, name), type: 'jpeg', quality: 72 });
	console.log(join(folder, name));
	await context.close();
}

const [option, folder] = process.argv.slice(2);
const all = option === '--all' && folder !== undefined;
const target = all ? folder : KEPT;
mkdirSync(target, { recursive: true });
const server = await preview({ preview: { port: 0 }, logLevel: 'warn' });
const site = server.resolvedUrls?.local[0];
if (!site) throw new Error('The built site could not be served. Run `npm run build` first.');
const browser = await chromium.launch({ executablePath: ensureChromium(), args: LAUNCH_ARGS });
for (const shot of all ? everything() : SMALL_SET) await take(browser, site, shot, target);
await browser.close();
await server.close();
