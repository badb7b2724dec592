import { error } from '@sveltejs/kit';
import { atlas } from '$lib/server/atlas';
import { prerenderEntries } from '$lib/server/prerender-entries';
import { placePage } from '$lib/server/page-data';

export const entries = () =>
	prerenderEntries(
		atlas.metadata.languages,
		atlas.places.map(({ id }) => ({ id }))
	);

export const load = ({ params }) => placePage(atlas, params.id) ?? error(404);
