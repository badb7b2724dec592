import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { FeatureCollection, Geometry } from 'geojson';
import { build } from 'vite';
import type { MapProperties } from '../../../src/lib/map/features';

const PAGES = fileURLToPath(new URL('.', import.meta.url));

/** Drawn places without the helpers of this site's own cartography. */
const PLACES: readonly string[] = ['point', 'area', 'line'];

/**
 * Builds the two maps that a site is compared with into `folder`, bundled and compressed as the
 * site is, with the places of the site in the folder `site`.
 */
export async function buildRivals(folder: string, site: string): Promise<void> {
	await build({
		configFile: false,
		root: PAGES,
		base: './',
		logLevel: 'warn',
		build: {
			outDir: folder,
			emptyOutDir: true,
			// The server of the bench lets browsers keep what lies there.
			assetsDir: 'immutable',
			chunkSizeWarningLimit: 2000,
			rolldownOptions: { input: ['leaflet', 'maplibre'].map((name) => join(PAGES, `${name}.html`)) }
		},
		worker: { format: 'es' }
	});
	const drawn: FeatureCollection<Geometry, MapProperties> = JSON.parse(
		readFileSync(join(site, 'data/map.json'), 'utf8')
	);
	const features = drawn.features.filter(({ properties }) => PLACES.includes(properties.shape));
	writeFileSync(join(folder, 'places.json'), JSON.stringify({ ...drawn, features }));
	for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!/\.(?:html|js|css|json)$/.test(file)) continue;
		const path = join(folder, file);
		writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
	}
}
