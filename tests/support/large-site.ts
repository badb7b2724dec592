import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeAtlas } from '../bench/atlas/write';
import { serveBelow, type ServedBelow } from './serve-below';

/** As many places as can be built beside the other steps of the tests. */
const PLACES = 200;
const ATLAS = '.svelte-kit/large/atlas';
const SITE = '.svelte-kit/large/site';

/** The site of a large synthetic atlas, served. */
export interface LargeSite extends ServedBelow {
	/** The folder of the authored files. */
	readonly atlas: string;
	/** The folder of the site's files. */
	readonly folder: string;
}

/** Serves the site that {@link buildLargeSite} wrote. */
export async function serveLargeSite(): Promise<LargeSite> {
	if (!existsSync(SITE)) {
		throw new Error(
			'The large site is not built. Run `npx tsx tests/support/large-site.ts` first.'
		);
	}
	return { atlas: ATLAS, folder: SITE, ...(await serveBelow('/', SITE)) };
}

/** Writes a synthetic atlas and builds its site, as a curator would. */
function buildLargeSite(): void {
	for (const folder of [ATLAS, SITE]) rmSync(folder, { recursive: true, force: true });
	writeAtlas(PLACES, ATLAS);
	const env = { ...process.env, GEODATA: ATLAS, OUT: SITE };
	const vite = resolve('node_modules/vite/bin/vite.js');
	execFileSync(process.execPath, [vite, 'build'], { env, stdio: 'inherit' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildLargeSite();
