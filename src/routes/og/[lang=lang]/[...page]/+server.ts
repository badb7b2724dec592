import { error } from '@sveltejs/kit';
import { isLang, LANGS } from '$lib/domain/localized';
import { shareImagePath } from '$lib/domain/page';
import { staticMapModel } from '$lib/map/static/model';
import { drawShareCard } from '$lib/map/static/share-card';
import { atlas } from '$lib/server/atlas';
import { groundOf } from '$lib/server/basemap';
import { allPages, focusOf, titleOf } from '$lib/server/focus';
import { rasterise } from '$lib/server/share-image';

export const prerender = true;

export const entries = () =>
	LANGS.flatMap((lang) => allPages(atlas).map((page) => ({ lang, page: shareImagePath(page) })));

/** The picture that sites show where a page is shared. */
export const GET = ({ params: { lang, page: path } }) => {
	const page = allPages(atlas).find((each) => shareImagePath(each) === path);
	if (!page || !isLang(lang)) return error(404);
	const focus = { ...focusOf(atlas, page), title: titleOf(atlas, page, lang) };
	return new Response(rasterise(drawShareCard(staticMapModel(atlas, groundOf), lang, focus)), {
		headers: { 'content-type': 'image/png' }
	});
};
