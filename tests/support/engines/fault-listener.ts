import { once } from 'node:events';
import { createServer } from 'node:http';

const SCRIPT = 'fault-listener.js';

/** Keeps what goes wrong from the page's first line on. */
const LISTENING = `
	window.faults = [];
	const { error } = console;
	console.error = (...said) => {
		faults.push('console: ' + said.join(' '));
		error.apply(console, said);
	};
	addEventListener('error', ({ message, target }) => {
		// Not a fault: the notice that a measured size takes effect in the next frame.
		if (message?.startsWith('ResizeObserver loop completed')) return;
		faults.push('error: ' + (message ?? target.outerHTML));
	}, true);
	addEventListener('unhandledrejection', ({ reason }) => faults.push('error: ' + reason));
	addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
		faults.push('policy: ' + violatedDirective + ' ' + blockedURI)
	);
`;

export interface FaultListener {
	/** Address under which the site is served with the listener in its pages. */
	readonly site: string;
	/** An expression that gives the faults of the open page, as JSON. */
	readonly faults: string;
	close(): Promise<void>;
}

/**
 * Serves the site once more, each page with a listener as its first script, which the site's own
 * policy allows: W3C WebDriver tells nothing of a page's console.
 */
export async function listenFor(site: string): Promise<FaultListener> {
	const server = createServer((request, response) => {
		void pass().catch(() => response.destroy());
		async function pass() {
			if (request.url === `/${SCRIPT}`) {
				response.setHeader('content-type', 'text/javascript').end(LISTENING);
				return;
			}
			const answer = await fetch(new URL(request.url ?? '', site), { redirect: 'manual' });
			response.statusCode = answer.status;
			for (const name of ['content-type', 'location']) {
				const value = answer.headers.get(name);
				if (value !== null) response.setHeader(name, value);
			}
			if (answer.headers.get('content-type')?.startsWith('text/html')) {
				const html = await answer.text();
				response.end(html.replace('<head>', `<head><script src="/${SCRIPT}"></script>`));
			} else response.end(Buffer.from(await answer.arrayBuffer()));
		}
	}).listen(0, 'localhost');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	return {
		site: `http://localhost:${address.port}/`,
		faults: 'Promise.resolve(JSON.stringify(window.faults))',
		close: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		}
	};
}
