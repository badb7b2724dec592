import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';

const COPIED = ['src', 'geodata', 'static', 'tests/support', 'package.json', 'tsconfig.json'];
const CONFIGS = ['svelte.config.js', 'vite.config.ts'];
const VITE = resolve('node_modules/vite/bin/vite.js');
const OUT = 'build';

/** How long a build may take on a busy machine; whoever waits for one must wait longer. */
const BUILD_LIMIT_MS = 540_000;

/** A site built with its owner's archive of tiles at `static/basemap.pmtiles`, and served. */
export interface OwnTilesSite {
	/** Address of the site, with a slash at the end. */
	readonly address: string;
	close(): Promise<void>;
}

/** Copies this project, puts the archive where an owner would, builds and serves it; leaves nothing behind where that fails. */
export async function ownTilesSite(archive: Uint8Array): Promise<OwnTilesSite> {
	const folder = mkdtempSync(join(tmpdir(), 'own-tiles-'));
	const remove = () => rmSync(folder, { recursive: true, force: true });
	try {
		for (const path of [...COPIED, ...CONFIGS]) {
			cpSync(path, join(folder, path), { recursive: true });
		}
		symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
		writeFileSync(join(folder, 'static/basemap.pmtiles'), archive);
		// The test runner's own mode would be taken for the build's.
		const env = { ...process.env, OUT, NODE_ENV: 'production', VITEST: '', NO_COLOR: '1' };
		const options = { cwd: folder, env, timeout: BUILD_LIMIT_MS, maxBuffer: 2 ** 26 };
		await promisify(execFile)(process.execPath, [VITE, 'build'], options);

		// In this process, with which it ends.
		const server = await preview({
			root: folder,
			configFile: false,
			appType: 'mpa',
			build: { outDir: OUT },
			preview: { port: 0, open: false },
			logLevel: 'warn'
		});
		const address = server.resolvedUrls?.local[0];
		if (!address) throw new Error('The site could not be served.');
		return { address, close: () => server.close().then(remove) };
	} catch (error) {
		remove();
		throw error;
	}
}
