import { error } from '@sveltejs/kit';
import { LANGS } from '$lib/domain/localized';
import { atlas } from '$lib/server/atlas';
import { placePage } from '$lib/server/page-data';

export const entries = () => LANGS.flatMap((lang) => atlas.places.map(({ id }) => ({ lang, id })));

export const load = ({ params }) => placePage(atlas, params.id) ?? error(404);
