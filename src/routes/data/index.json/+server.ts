import { json } from '@sveltejs/kit';
import { indexAtlas } from '$lib/domain/atlas-index';
import { atlas } from '$lib/server/atlas';

export const prerender = true;

/** The atlas without texts and geometry, for lists and counts in the browser. */
export const GET = () => json(indexAtlas(atlas));
