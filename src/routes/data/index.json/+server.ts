import { json } from '@sveltejs/kit';
import { packIndex } from '$lib/domain/index-columns';
import { atlasIndex } from '$lib/server/atlas-index';

export const prerender = true;

/** The atlas without texts and geometry, for counts in the browser. */
export const GET = () => json(packIndex(atlasIndex));
