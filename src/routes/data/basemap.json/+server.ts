import { json } from '@sveltejs/kit';
import { basemapFeatures } from '$lib/map/basemap-features';
import { atlas } from '$lib/server/atlas';
import { basemapGeometry } from '$lib/server/basemap';

export const prerender = true;

/** Land, borders, water and towns for orientation. */
export const GET = () =>
	json(
		basemapFeatures(
			basemapGeometry(atlas.metadata.region, atlas.basemap.borders),
			atlas.basemap,
			atlas.metadata.languages,
			atlas.places
		)
	);
