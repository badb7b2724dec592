import { json } from '@sveltejs/kit';
import { locatorOf } from '$lib/map/static/inset';
import { staticMapModel } from '$lib/map/static/model';
import { atlas } from '$lib/server/atlas';
import { groundOf } from '$lib/server/basemap';

export const prerender = true;

/** The small map that shows where in the region the interactive one looks. */
export const GET = () => json(locatorOf(staticMapModel(atlas, groundOf)));
