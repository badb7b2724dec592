import { json } from '@sveltejs/kit';
import { mapFeatures } from '$lib/map/features';
import { inColumns } from '$lib/map/point-columns';
import { atlas } from '$lib/server/atlas';

export const prerender = true;

/** What the interactive map draws of every place. */
export const GET = () => json(inColumns(mapFeatures(atlas), atlas.kinds.places));
