import { chromium, type Page } from 'playwright';
import { ensureChromium, LAUNCH_ARGS } from '../../support/chromium';
import { WITHOUT_3D } from '../../support/browser';
import { serveBelow } from '../../support/serve-below';
import { whole } from '../figures';
import { median } from '../table';
import type { Measurement } from './parts';

/** What is typed: names that many share, in both scripts, whole and begun, with a slip, and words of the texts. */
const ASKED = [
	'kafr',
	'al-nakhil',
	'تل',
	'النخيل',
	'القديم',
	'nakheel',
	'convoy',
	'القافلة',
	'zatr'
];

/** A line of the list of results. */
const RESULT = 'search [role=option]';

/** The search of the built site, in a browser that keeps the still map. */
export const search: Measurement = {
	head: [
		'places',
		'first result ever',
		'sent for it',
		'keystroke to results, median (max)',
		'longest task'
	],
	rowsOf: async ({ count, site }) => {
		let sent = 0;
		const served = await serveBelow('/', site, (content) => {
			sent += content.length;
			return [content];
		});
		const browser = await chromium.launch({
			executablePath: ensureChromium(),
			args: [...LAUNCH_ARGS, ...WITHOUT_3D]
		});
		try {
			const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
			await page.goto(`${served.address}en/`, { waitUntil: 'networkidle' });
			await page.evaluate(watch);
			const before = sent;
			const first = await timeToResults(page, ASKED[0] ?? '');
			const bytes = sent - before;
			const times: number[] = [];
			for (const text of ASKED) times.push(await timeToResults(page, text));
			const longest = await page.evaluate(() => Math.max(0, ...(window.longTasks ?? [])));
			return [
				[
					whole(count),
					`${whole(first)} ms`,
					`${whole(bytes / 1000)} kB`,
					`${whole(median(times))} ms (${whole(Math.max(...times))} ms)`,
					longest > 0 ? `${whole(longest)} ms` : 'below 50 ms'
				]
			];
		} finally {
			await browser.close();
			served.close();
		}
	}
};

declare global {
	interface Window {
		/** Milliseconds of every task that kept the page from answering for 50 or more. */
		longTasks?: number[];
		/** Settles in the frame that shows the first result of what is typed next. */
		shown?: Promise<number>;
	}
}

function watch(): void {
	const lasted: number[] = [];
	window.longTasks = lasted;
	new PerformanceObserver((list) => {
		lasted.push(...list.getEntries().map(({ duration }) => duration));
	}).observe({ type: 'longtask' });
}

/** Milliseconds from the input of a text, as if pasted, to the frame that shows its first result. */
async function timeToResults(page: Page, text: string): Promise<number> {
	const field = page.getByRole('combobox').first();
	await field.fill('');
	await page.locator(RESULT).first().waitFor({ state: 'detached' });
	await page.evaluate((result) => {
		window.shown = new Promise((resolve) => {
			let began = 0;
			document.addEventListener('input', ({ timeStamp }) => (began = timeStamp), {
				once: true,
				capture: true
			});
			const changes = new MutationObserver(() => {
				if (began === 0 || !document.querySelector(result)) return;
				changes.disconnect();
				requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
			});
			changes.observe(document.body, { childList: true, subtree: true });
		});
	}, RESULT);
	await page.keyboard.insertText(text);
	return page.evaluate(() => window.shown ?? NaN);
}
