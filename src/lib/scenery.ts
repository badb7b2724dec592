import { sceneryOf, type Scenery } from '$lib/map/static/scene';
import { atlas } from '$lib/server/atlas';
import { basemapGeometry } from '$lib/server/basemap';

let drawn: Scenery | undefined;

/** What every static map of this build is drawn from; the ground is cut once. Build only. */
export function scenery(): Scenery {
	drawn ??= sceneryOf(atlas, basemapGeometry(atlas.metadata.region, atlas.basemap.borders));
	return drawn;
}
