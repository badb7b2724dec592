import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { connectBidi } from './bidi';
import { WINDOW, type Driver } from './driver';
import { clickActions, keyActions } from './input-actions';
import { PRINT_RULES } from './print-rules';
import { start, startScreen, stop, written } from './processes';

const Tree = v.object({
	contexts: v.tupleWithRest([v.object({ context: v.string() })], v.unknown())
});
const Created = v.object({ context: v.string() });
const Evaluated = v.variant('type', [
	v.object({ type: v.literal('success'), result: v.object({ value: v.string() }) }),
	v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) })
]);

/** A Firefox of the system through WebDriver BiDi, which it speaks without a driver between. */
export async function openFirefox(executable: string): Promise<Driver> {
	const profile = await mkdtemp(join(tmpdir(), 'sanad-firefox-'));
	// With a screen, unlike without, it has WebGL.
	const { screen, display } = await startScreen();
	const program = start(
		executable,
		['--no-remote', '--profile', profile, '--remote-debugging-port=0'],
		{ env: { DISPLAY: display }, heard: 2 }
	);

	async function close() {
		await stop(program);
		await stop(screen);
		await rm(profile, { recursive: true, force: true });
	}

	try {
		const bidi = await connectBidi(await written(program, /BiDi listening on (ws:\S+)/));
		const [first] = (await bidi.send('browsingContext.getTree', {}, Tree)).contexts;
		let context = first.context;
		let faults: string[] = [];
		bidi.onError((text) => faults.push(text));

		/**
		 * A tab of its own for each page: asked to leave a page in the same tab, Firefox at times never
		 * answered. And what the page before says on leaving is no fault of the next.
		 */
		const openTab = async (url: string) => {
			const before = context;
			({ context } = await bidi.send('browsingContext.create', { type: 'tab' }, Created));
			await bidi.send('browsingContext.close', { context: before }, v.unknown());
			const viewport = { context, viewport: WINDOW };
			await bidi.send('browsingContext.setViewport', viewport, v.unknown());
			faults = [];
			const asked = { context, url, wait: 'complete' };
			await bidi.send('browsingContext.navigate', asked, v.unknown());
		};
		const run = async (expression: string) => {
			const asked = { expression, target: { context }, awaitPromise: true };
			const answer = await bidi.send('script.evaluate', asked, Evaluated);
			if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
			return answer.result.value;
		};
		const perform = async (actions: unknown[]) => {
			await bidi.send('input.performActions', { context, actions }, v.unknown());
		};

		return {
			open: openTab,
			run,
			type: (keys) => perform(keyActions(keys)),
			click: (x, y) => perform(clickActions(x, y)),
			toPaper: async () => void (await run(PRINT_RULES)),
			faults: async () => faults,
			close: async () => {
				bidi.close();
				await close();
			}
		};
	} catch (error) {
		await close();
		throw error;
	}
}
