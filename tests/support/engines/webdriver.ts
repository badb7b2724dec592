import { setTimeout } from 'node:timers/promises';
import * as v from 'valibot';

const Answer = v.object({ value: v.unknown() });
const Failure = v.object({ value: v.object({ error: v.string(), message: v.string() }) });
const Session = v.object({ sessionId: v.string() });
const Outcome = v.union([v.object({ text: v.string() }), v.object({ error: v.string() })]);
const START_LIMIT_MS = 30_000;

/** A session of W3C WebDriver. */
export interface Session {
	/** Posts a command of the session. */
	post(command: string, body: object): Promise<unknown>;
	/** Evaluates an expression in the page that gives a promise of a string. */
	run(expression: string): Promise<string>;
	/** Ends the session, and with it the browser. */
	end(): Promise<void>;
}

/** Opens a session at a driver that has just been started: waits until it answers. */
export async function openSession(driver: string): Promise<Session> {
	await answering(driver);
	const { sessionId } = v.parse(
		Session,
		await ask('POST', `${driver}/session`, { capabilities: {} })
	);
	const session = `${driver}/session/${sessionId}`;
	const post: Session['post'] = (command, body) => ask('POST', `${session}/${command}`, body);
	return {
		post,
		run: async (expression) => {
			const script = `const done = arguments[0];
				(${expression}).then((text) => done({ text }), (error) => done({ error: String(error) }));`;
			const outcome = v.parse(Outcome, await post('execute/async', { script, args: [] }));
			if ('error' in outcome) throw new Error(outcome.error);
			return outcome.text;
		},
		end: async () => void (await ask('DELETE', session))
	};
}

async function ask(method: string, url: string, body?: object): Promise<unknown> {
	const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
	const answer = await fetch(url, init);
	const content: unknown = await answer.json();
	if (answer.ok) return v.parse(Answer, content).value;
	const { error, message } = v.parse(Failure, content).value;
	throw new Error(`${method} ${url}: ${error}: ${message}`);
}

async function answering(driver: string): Promise<void> {
	const end = Date.now() + START_LIMIT_MS;
	for (;;) {
		try {
			await ask('GET', `${driver}/status`);
			return;
		} catch (error) {
			if (Date.now() > end) throw error;
			await setTimeout(50);
		}
	}
}
