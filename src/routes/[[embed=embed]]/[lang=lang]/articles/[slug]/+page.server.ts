import { error } from '@sveltejs/kit';
import { atlas } from '$lib/server/atlas';
import { inEveryShell } from '$lib/server/entries';
import { articlePage } from '$lib/server/page-data';

export const entries = () => inEveryShell(atlas.articles.map(({ slug }) => ({ slug })));

export const load = ({ params }) => articlePage(atlas, params.slug) ?? error(404);
