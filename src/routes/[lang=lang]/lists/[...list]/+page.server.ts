import { error } from '@sveltejs/kit';
import { atlas } from '$lib/server/atlas';
import { atlasIndex } from '$lib/server/atlas-index';
import { listPage, listPageIds } from '$lib/server/list-pages';
import { prerenderEntries } from '$lib/server/prerender-entries';

export const entries = () =>
	prerenderEntries(
		atlas.metadata.languages,
		listPageIds(atlasIndex).map((list) => ({ list }))
	);

// What is left of the address ends with a slash, as every path does.
export const load = ({ params }) =>
	listPage(atlasIndex, params.lang, params.list.replace(/\/$/, '')) ?? error(404);
