import { error } from '@sveltejs/kit';
import { atlas } from '$lib/server/atlas';
import { inEveryShell } from '$lib/server/entries';
import { eventPage } from '$lib/server/page-data';

export const entries = () => inEveryShell(atlas.events.map(({ id }) => ({ id })));

export const load = ({ params }) => eventPage(atlas, params.id) ?? error(404);
