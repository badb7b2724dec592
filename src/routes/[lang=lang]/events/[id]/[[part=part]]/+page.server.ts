import { error } from '@sveltejs/kit';
import { atlas } from '$lib/server/atlas';
import { passageEntries } from '$lib/server/passage-pages';
import { prerenderEntries } from '$lib/server/prerender-entries';
import { eventPage } from '$lib/server/page-data';
import { eventPageIn } from '$lib/server/page-in-language';

export const entries = () =>
	prerenderEntries(atlas.metadata.languages, passageEntries(atlas, 'events'));

export const load = ({ params }) =>
	eventPageIn(eventPage(atlas, params.id, Number(params.part ?? 1)) ?? error(404), params.lang);
