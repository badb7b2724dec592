import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { pointAt, type MapPlaces } from '../../../src/lib/map/point-columns';

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
	const { features, points }: MapPlaces = JSON.parse(
		readFileSync(join(site, 'data/map.json'), 'utf8')
	);
	const drawn = {
		type: 'FeatureCollection',
		features: [
			...features.filter(({ properties }) => PLACES.includes(properties.shape)),
			...(points ? points.position.map((_, at) => pointAt(points, at)) : [])
		]
	};
	writeFileSync(join(folder, 'places.json'), JSON.stringify(drawn));
	for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!/\.(?:html|js|css|json)$/.test(file)) continue;
		const path = join(folder, file);
		writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
	}
}
