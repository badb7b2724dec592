import { error } from '@sveltejs/kit';
import { LANGS } from '$lib/domain/localized';
import { atlas } from '$lib/server/atlas';
import { articlePage } from '$lib/server/page-data';

export const entries = () =>
	LANGS.flatMap((lang) => atlas.articles.map(({ slug }) => ({ lang, slug })));

export const load = ({ params }) => articlePage(atlas, params.slug) ?? error(404);
