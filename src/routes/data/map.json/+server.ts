import { json } from '@sveltejs/kit';
import { mapFeatures } from '$lib/map/features';
import { atlas } from '$lib/server/atlas';

export const prerender = true;

/** What the interactive map draws of every place. */
export const GET = () => json(mapFeatures(atlas));
