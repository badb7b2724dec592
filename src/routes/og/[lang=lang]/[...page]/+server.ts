import { error } from '@sveltejs/kit';
import { shareImagePath } from '$lib/domain/page';
import { shareImageOf } from '$lib/prerender/page-pictures';
import { atlas } from '$lib/server/atlas';
import { pagesWithShareImage } from '$lib/server/share-pages';

/** A build draws them by worker threads. */
export const prerender = false;

/** The picture that sites show where a page is shared. */
export const GET = ({ params: { lang, page: path } }) => {
	const page = pagesWithShareImage(atlas).find((each) => shareImagePath(each) === path);
	if (!page || !atlas.metadata.languages.includes(lang)) return error(404);
	return new Response(shareImageOf(page, lang), { headers: { 'content-type': 'image/png' } });
};
