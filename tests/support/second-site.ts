import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { lakeRound, OWN_EXTENT, OWN_LAKE, OWN_ZOOMS } from './own-tiles';
import { pmtilesArchive } from './pmtiles-archive';

const GEODATA = resolve('tests/atlases/new-france');
/** Within the project, where modules are found as they are from the project itself. */
const COPY = '.svelte-kit/second';
const COPIED = ['src', 'static', 'tests/support', 'package.json', 'tsconfig.json'];
const CONFIGS = ['svelte.config.js', 'vite.config.ts'];
const OUT = 'build';

/** The site of the second atlas, with its owner's own tiles, served. */
export interface SecondSite {
	/** The folder of its files. */
	readonly folder: string;
	/** Address of the site, with a slash at the end. */
	readonly address: string;
	close(): Promise<void>;
}

/** Serves the site that {@link buildSecondSite} wrote; answers requests of ranges. */
export async function serveSecondSite(): Promise<SecondSite> {
	const folder = join(COPY, OUT);
	if (!existsSync(folder)) {
		throw new Error(
			'The second site is not built. Run `npx tsx tests/support/second-site.ts` first.'
		);
	}
	const server = await preview({
		root: COPY,
		configFile: false,
		appType: 'mpa',
		build: { outDir: OUT },
		preview: { port: 0, open: false },
		logLevel: 'warn'
	});
	const address = server.resolvedUrls?.local[0];
	if (!address) throw new Error('The second site could not be served.');
	return { folder, address, close: () => server.close() };
}

/**
 * Builds the second atlas as its curator would, and with an archive at `static/basemap.pmtiles` as
 * an owner would: in a copy of the project, since that archive must not be offered by the first.
 */
function buildSecondSite(): void {
	rmSync(COPY, { recursive: true, force: true });
	mkdirSync(COPY, { recursive: true });
	for (const path of [...COPIED, ...CONFIGS]) {
		cpSync(path, join(COPY, path), { recursive: true });
	}
	const lake = lakeRound(OWN_LAKE, { kind: 'lake' });
	const archive = pmtilesArchive(lake, OWN_EXTENT, OWN_ZOOMS);
	writeFileSync(join(COPY, 'static/basemap.pmtiles'), archive);
	const env = { ...process.env, GEODATA, OUT };
	const vite = resolve('node_modules/vite/bin/vite.js');
	execFileSync(process.execPath, [vite, 'build'], { cwd: COPY, env, stdio: 'inherit' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildSecondSite();
