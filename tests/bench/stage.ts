import type { BBox } from 'geojson';
import { chromium } from 'playwright';
import type { Atlas } from '../../src/lib/domain/atlas';
import { ensureChromium, LAUNCH_ARGS } from '../support/chromium';
import type { Timing } from './page/drag';
import type { Task } from './page/main';
import { serveBench } from './serve';

export const VIEWPORT = { width: 1280, height: 720 };

/** A browser before the bench page, which holds an atlas. */
export interface Stage {
	/** Does one gesture in a page of its own. */
	readonly measure: (task: Task) => Promise<Timing>;
	readonly version: string;
}

/** Opens the bench page on an atlas, its map on this extent, and closes all of it afterwards. */
export async function onStage<T>(
	atlas: Atlas,
	ground: BBox,
	use: (stage: Stage) => Promise<T>
): Promise<T> {
	const executablePath = ensureChromium();
	const { address, close } = await serveBench(atlas, ground);
	const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
	const measure = async (task: Task) => {
		const page = await browser.newPage({ viewport: VIEWPORT });
		page.on('pageerror', (error) => console.error(String(error)));
		try {
			await page.goto(address);
			return await page.evaluate((each) => window.bench(each), task);
		} finally {
			await page.close();
		}
	};
	try {
		return await use({ measure, version: browser.version() });
	} finally {
		await browser.close();
		await close();
	}
}

/** The three gestures on one atlas, one after the other, so that none has the machine to share. */
export async function dragAll({ measure }: Stage, points: number | null, steps: number) {
	const gesture = (name: Task['gesture']) => measure({ gesture: name, points, steps });
	return {
		redraw: await gesture('redraw'),
		ours: await gesture('ours'),
		theirs: await gesture('theirs')
	};
}
