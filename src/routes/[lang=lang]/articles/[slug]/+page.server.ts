import { error } from '@sveltejs/kit';
import { atlas } from '$lib/server/atlas';
import { prerenderEntries } from '$lib/server/prerender-entries';
import { articlePage } from '$lib/server/page-data';
import { articlePageIn } from '$lib/server/page-in-language';

export const entries = () =>
	prerenderEntries(
		atlas.metadata.languages,
		atlas.articles.map(({ slug }) => ({ slug }))
	);

export const load = ({ params }) =>
	articlePageIn(articlePage(atlas, params.slug) ?? error(404), params.lang);
