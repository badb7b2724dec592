import { error } from '@sveltejs/kit';
import { atlas } from '$lib/server/atlas';
import { inEveryShell } from '$lib/server/entries';
import { placePage } from '$lib/server/page-data';

export const entries = () => inEveryShell(atlas.places.map(({ id }) => ({ id })));

export const load = ({ params }) => placePage(atlas, params.id) ?? error(404);
