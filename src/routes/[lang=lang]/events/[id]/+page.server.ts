import { error } from '@sveltejs/kit';
import { atlas } from '$lib/server/atlas';
import { prerenderEntries } from '$lib/server/prerender-entries';
import { eventPage } from '$lib/server/page-data';

export const entries = () =>
	prerenderEntries(
		atlas.metadata.languages,
		atlas.events.map(({ id }) => ({ id }))
	);

export const load = ({ params }) => eventPage(atlas, params.id) ?? error(404);
