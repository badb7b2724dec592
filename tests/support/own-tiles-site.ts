import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const COPIED = ['src', 'geodata', 'static', 'tests/support', 'package.json', 'tsconfig.json'];
const CONFIGS = ['svelte.config.js', 'vite.config.ts'];
const VITE = resolve('node_modules/vite/bin/vite.js');

/** A site built with its owner's archive of tiles at `static/basemap.pmtiles`, and served. */
export interface OwnTilesSite {
	/** Address of the site, with a slash at the end. */
	readonly address: string;
	readonly close: () => void;
}

/** Copies this project, puts the archive where an owner would, builds and serves it. */
export async function ownTilesSite(archive: Uint8Array): Promise<OwnTilesSite> {
	const folder = mkdtempSync(join(tmpdir(), 'own-tiles-'));
	for (const path of [...COPIED, ...CONFIGS]) {
		cpSync(path, join(folder, path), { recursive: true });
	}
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	writeFileSync(join(folder, 'static/basemap.pmtiles'), archive);
	// The test runner's own mode would be taken for the build's.
	const env = { ...process.env, NODE_ENV: 'production', VITEST: '', NO_COLOR: '1' };
	await promisify(execFile)(process.execPath, [VITE, 'build'], { cwd: folder, env });

	const server = spawn(process.execPath, [VITE, 'preview', '--port', '0'], { cwd: folder, env });
	const address = await new Promise<string>((found, failed) => {
		let output = '';
		server.stdout.on('data', (text: Buffer) => {
			output += text.toString();
			const local = /Local:\s+(\S+)/.exec(output)?.[1];
			if (local) found(local);
		});
		server.on('exit', () => failed(new Error(`The site could not be served.\n${output}`)));
	});
	return {
		address,
		close: () => {
			server.kill();
			rmSync(folder, { recursive: true });
		}
	};
}
