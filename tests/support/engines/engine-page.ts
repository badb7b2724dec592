import { firefox, webkit } from 'playwright';
import type { Driver, EngineName } from './driver';
import { openFirefox } from './firefox-driver';
import { findFirefox, findOwn, findWebKitDriver } from './installed';
import { openPlaywright } from './playwright-driver';
import { openWebKit } from './webkit-driver';

/** The page of an engine, as the tests speak to it. */
export interface EnginePage extends Omit<Driver, 'run' | 'open' | 'click'> {
	/** Opens a path of the site and waits until its fonts are there. */
	open(path: string): Promise<void>;
	/** Runs a function in the page; what it takes and gives travels as JSON. */
	evaluate<Args extends readonly unknown[], Result>(
		work: (...args: Args) => Result | Promise<Result>,
		...args: Args
	): Promise<Result>;
	/** Clicks the middle of the first element that a selector finds. */
	click(selector: string): Promise<void>;
}

/** Opens an engine: Playwright's own where it is installed, else the system's through its driver. */
export async function openEngine(name: EngineName, site: string): Promise<EnginePage> {
	const driver = await openDriver(name, site);

	const evaluate: EnginePage['evaluate'] = async (work, ...args) => {
		const call = `(${work.toString()})(...${JSON.stringify(args)})`;
		return JSON.parse(await driver.run(`(async () => JSON.stringify((await ${call}) ?? null))()`));
	};

	return {
		...driver,
		evaluate,
		open: async (path) => {
			await driver.open(site + path);
			await evaluate(() => document.fonts.ready.then(() => null));
		},
		click: async (selector) => {
			const { x, y } = await evaluate((wanted) => {
				const element = document.querySelector(wanted);
				if (!element) throw new Error(`nothing matches ${wanted}`);
				element.scrollIntoView({ block: 'center' });
				const box = element.getBoundingClientRect();
				return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
			}, selector);
			await driver.click(x, y);
		}
	};
}

function openDriver(name: EngineName, site: string): Promise<Driver> {
	const own = name === 'webkit' ? webkit : firefox;
	if (findOwn(own)) return openPlaywright(own);
	const system = name === 'webkit' ? findWebKitDriver() : findFirefox();
	if (!system) throw new Error(`No ${name}; run \`npm test\`, which finds or installs one.`);
	return name === 'webkit' ? openWebKit(system, site) : openFirefox(system);
}
