import { error } from '@sveltejs/kit';
import { LANGS } from '$lib/domain/localized';
import { atlas } from '$lib/server/atlas';
import { eventPage } from '$lib/server/page-data';

export const entries = () => LANGS.flatMap((lang) => atlas.events.map(({ id }) => ({ lang, id })));

export const load = ({ params }) => eventPage(atlas, params.id) ?? error(404);
