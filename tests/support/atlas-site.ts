import { execFile } from 'node:child_process';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { serveBelow, type ServedBelow } from './serve-below';

const VITE = resolve('node_modules/vite/bin/vite.js');

/** The site of another atlas, built and served. */
export interface AtlasSite extends ServedBelow {
	/** The folder of its files. */
	readonly folder: string;
}

/** Builds the site of the atlas in `geodata` as its curator would, beside the project's own, and serves it. */
export async function atlasSite(geodata: string): Promise<AtlasSite> {
	const folder = join('.svelte-kit', `built-${basename(geodata)}`);
	// The test runner's own mode would be taken for the build's.
	const own = { GEODATA: geodata, OUT: folder, NODE_ENV: 'production', VITEST: '', NO_COLOR: '1' };
	const env = { ...process.env, ...own };
	await promisify(execFile)(process.execPath, [VITE, 'build'], { env, maxBuffer: 2 ** 26 });
	return { folder, ...(await serveBelow('/', folder)) };
}
