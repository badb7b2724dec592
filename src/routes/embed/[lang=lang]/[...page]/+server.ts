import { error } from '@sveltejs/kit';
import { pageAt, pathOf } from '$lib/domain/page';
import { atlas } from '$lib/server/atlas';
import { allPages, titleOf } from '$lib/server/focus';
import { oldFramePage } from '$lib/server/old-frame-page';

export const prerender = true;
export const trailingSlash = 'always';

const { languages } = atlas.metadata;

export const entries = () =>
	languages.flatMap((lang) =>
		allPages(atlas).map((page) => ({ lang, page: pathOf(page).slice(0, -1) }))
	);

/** Frames of other sites know the pages by these addresses from the time when they had pages of their own. */
export const GET = ({ params: { lang, page: path } }) => {
	if (!languages.includes(lang)) return error(404);
	const page = pageAt(path);
	const below = pathOf(page);
	const up = `${below.replace(/[^/]+/g, '..')}../..`;
	return new Response(oldFramePage(lang, titleOf(atlas, page, lang), `${up}/${lang}/${below}`), {
		headers: { 'content-type': 'text/html' }
	});
};
