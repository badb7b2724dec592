import { json } from '@sveltejs/kit';
import { publishSearch } from '$lib/search/search';
import { atlas } from '$lib/server/atlas';
import { searchDocuments } from '$lib/server/search-documents';

export const prerender = true;

/** The index of everything that can be found, for readers who search. */
export const GET = () => json(publishSearch(searchDocuments(atlas), atlas.metadata.languages));
