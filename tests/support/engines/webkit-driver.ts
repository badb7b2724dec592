import * as v from 'valibot';
import { WINDOW, type Driver } from './driver';
import { listenFor } from './fault-listener';
import { clickActions, keyActions } from './input-actions';
import { PRINT_RULES } from './print-rules';
import { freePort, start, startScreen, stop } from './processes';
import { openSession } from './webdriver';

/** Root may not use the sandbox. */
const ENV = { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };

/** WebKitGTK's small browser through its own driver, which speaks W3C WebDriver and no BiDi. */
export async function openWebKit(executable: string, site: string): Promise<Driver> {
	const { screen, display } = await startScreen();
	const port = await freePort();
	const program = start(executable, [`--port=${port}`], { ...ENV, DISPLAY: display });
	const listener = await listenFor(site);

	async function close() {
		await stop(program);
		await stop(screen);
		await listener.close();
	}

	try {
		const { post, run, end } = await openSession(`http://127.0.0.1:${port}`);
		await post('window/rect', WINDOW);
		const perform = async (actions: unknown[]) => void (await post('actions', { actions }));

		return {
			open: async (url) => void (await post('url', { url: url.replace(site, listener.site) })),
			run,
			type: (keys) => perform(keyActions(keys)),
			click: (x, y) => perform(clickActions(x, y)),
			toPaper: async () => void (await run(PRINT_RULES)),
			faults: async () => v.parse(v.array(v.string()), JSON.parse(await run(listener.faults))),
			close: async () => {
				await end();
				await close();
			}
		};
	} catch (error) {
		await close();
		throw error;
	}
}
