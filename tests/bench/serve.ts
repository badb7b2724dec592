import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import type { BBox } from 'geojson';
import type { Atlas } from '../../src/lib/domain/atlas';
import { indexAtlas } from '../../src/lib/domain/atlas-index';
import { basemapFeatures } from '../../src/lib/map/basemap-features';
import { mapFeatures } from '../../src/lib/map/features';
import { basemapGeometry } from '../../src/lib/server/basemap';

const LIB = fileURLToPath(new URL('../../src/lib', import.meta.url));
const PAGE = fileURLToPath(new URL('page', import.meta.url));

/** Builds the bench page as the site is built, beside an atlas's data and the extent that its maps show, and serves it. */
export async function serveBench(
	atlas: Atlas,
	ground: BBox
): Promise<{ address: string; close: () => Promise<void> }> {
	const folder = mkdtempSync(join(tmpdir(), 'sanad-bench-'));
	const publicDir = join(folder, 'public');
	mkdirSync(publicDir);
	const data = {
		'map.json': mapFeatures(atlas),
		'index.json': indexAtlas(atlas),
		'kinds.json': atlas.kinds.places,
		'ground.json': ground,
		'basemap.json': basemapFeatures(
			basemapGeometry(atlas.metadata.region, atlas.basemap.borders),
			atlas.basemap,
			atlas.metadata.languages
		)
	};
	for (const [file, content] of Object.entries(data)) {
		writeFileSync(join(publicDir, file), JSON.stringify(content));
	}
	const config = { configFile: false, root: PAGE, publicDir, logLevel: 'warn' } as const;
	const outDir = join(folder, 'built');
	await build({
		...config,
		resolve: { alias: { $lib: LIB } },
		build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 }
	});
	const server = await preview({ ...config, build: { outDir }, preview: { port: 0, open: false } });
	const address = server.resolvedUrls?.local[0];
	if (!address) throw new Error('The bench page could not be served.');
	return {
		address,
		close: async () => {
			await server.close();
			rmSync(folder, { recursive: true });
		}
	};
}
