import { existsSync } from 'node:fs';
import type { BasemapKind } from '../domain/basemap-choice';

/** Where the site's owner puts his tiles, below the working directory of the build. */
const OWN_TILES = 'static/basemap.pmtiles';

/** The basemaps of this build, the bundled one first; the owner's own where the file is there. */
export function offeredBasemaps(): BasemapKind[] {
	const own: BasemapKind[] = existsSync(OWN_TILES) ? ['own'] : [];
	return ['simple', ...own, 'openfreemap'];
}
