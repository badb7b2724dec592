import { error } from '@sveltejs/kit';
import { atlas } from '$lib/server/atlas';
import { prerenderEntries } from '$lib/server/prerender-entries';
import { articlePage } from '$lib/server/page-data';

export const entries = () =>
	prerenderEntries(
		atlas.metadata.languages,
		atlas.articles.map(({ slug }) => ({ slug }))
	);

export const load = ({ params }) => articlePage(atlas, params.slug) ?? error(404);
