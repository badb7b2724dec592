import { staticMapModel } from '$lib/map/static/model';
import { drawSwatches } from '$lib/map/static/swatches';
import { atlas } from '$lib/server/atlas';
import { groundOf } from '$lib/server/basemap';

export const prerender = true;

/** The signs of all kinds, for legends. */
export const GET = () =>
	new Response(drawSwatches(staticMapModel(atlas, groundOf)), {
		headers: { 'content-type': 'image/svg+xml' }
	});
