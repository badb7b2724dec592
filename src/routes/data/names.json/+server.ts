import { json } from '@sveltejs/kit';
import { packNames } from '$lib/domain/index-columns';
import { atlasIndex } from '$lib/server/atlas-index';

export const prerender = true;

/** The names of the index's places and articles, for lists in the browser. */
export const GET = () => json(packNames(atlasIndex));
