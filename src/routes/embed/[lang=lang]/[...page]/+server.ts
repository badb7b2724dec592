import { error } from '@sveltejs/kit';
import { pageAt } from '$lib/domain/page';
import { atlas } from '$lib/server/atlas';
import { oldFrameOf } from '$lib/server/old-frame-page';

/** A build writes them by worker threads. */
export const prerender = false;
export const trailingSlash = 'always';

/** Frames of other sites know the pages by these addresses from the time when they had pages of their own. */
export const GET = ({ params: { lang, page } }) => {
	if (!atlas.metadata.languages.includes(lang)) return error(404);
	return new Response(oldFrameOf(atlas, pageAt(page), lang), {
		headers: { 'content-type': 'text/html' }
	});
};
