import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { ensureChromium, LAUNCH_ARGS } from '../support/chromium';
import type { Timing } from './page/drag';
import type { Task } from './page/main';
import { SEED } from './random';
import { serveBench } from './serve';
import { readingLine, tableOf, type Row } from './table';

const USAGE = `usage: npm run bench -- [--quick] [--points 1000,10000]

  --quick     few steps and 1,000 points: shows that the bench works, not how fast the map is
  --points    sizes of the synthetic atlases; the real atlas is always measured
`;
const VIEWPORT = { width: 1280, height: 720 };

function options() {
	try {
		const { values } = parseArgs({
			options: { quick: { type: 'boolean', default: false }, points: { type: 'string' } }
		});
		const sizes = (values.points ?? (values.quick ? '1000' : '1000,10000,100000'))
			.split(',')
			.map(Number);
		if (!sizes.every((size) => Number.isInteger(size) && size > 0)) return null;
		return { steps: values.quick ? 6 : 40, atlases: [null, ...sizes] };
	} catch {
		return null;
	}
}

async function measure(browser: Browser, address: string, task: Task): Promise<Timing> {
	const page = await browser.newPage({ viewport: VIEWPORT });
	page.on('pageerror', (error) => console.error(String(error)));
	try {
		await page.goto(address);
		return await page.evaluate((each) => window.bench(each), task);
	} finally {
		await page.close();
	}
}

async function run(steps: number, atlases: readonly (number | null)[]): Promise<void> {
	const executablePath = ensureChromium();
	const { address, close } = await serveBench();
	const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
	try {
		const rows: Row[] = [];
		let reading = '';
		for (const points of atlases) {
			console.error(`measuring ${points === null ? 'the real atlas' : `${points} points`} …`);
			const gesture = (name: Task['gesture']) =>
				measure(browser, address, { gesture: name, points, steps });
			// One after the other, so that neither has the machine to share.
			const redraw = await gesture('redraw');
			const ours = await gesture('ours');
			rows.push({ points, redraw, ours, theirs: await gesture('theirs') });
			if (points === null) reading = readingLine(await gesture('read'), redraw);
		}
		const processors = cpus();
		console.log(
			`${new Date().toISOString().slice(0, 10)}, ${processors.length} × ${processors[0]?.model.trim()}, ` +
				`Chromium ${browser.version()}, headless; ${VIEWPORT.width} × ${VIEWPORT.height} pixels, ` +
				`${steps} steps, seed ${SEED}\n\n${tableOf(rows, steps)}\n\n${reading}`
		);
	} finally {
		await browser.close();
		await close();
	}
}

const chosen = options();
if (chosen) await run(chosen.steps, chosen.atlases);
else {
	console.error(USAGE);
	process.exitCode = 2;
}
