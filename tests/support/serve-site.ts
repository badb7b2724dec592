import { preview, type PreviewServer } from 'vite';
import type { TestProject } from 'vitest/node';

let server: PreviewServer | undefined;

/** Serves the built site for the `site` tests; `npm test` has built it before. */
export async function setup(project: TestProject): Promise<void> {
	server = await preview({ preview: { port: 0, open: false }, logLevel: 'warn' });
	const address = server.resolvedUrls?.local[0];
	if (!address) throw new Error('The built site could not be served. Run `npm run build` first.');
	project.provide('site', address);
}

export async function teardown(): Promise<void> {
	await server?.close();
}

declare module 'vitest' {
	export interface ProvidedContext {
		/** Address of the served site, with a slash at the end. */
		site: string;
	}
}
