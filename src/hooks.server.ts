import type { Handle, RequestEvent } from '@sveltejs/kit';
import { directionOf, type Lang } from '$lib/domain/localized';
import { pageAt, pathOf } from '$lib/domain/page';
import { drawPageMap } from '$lib/map/static/page-map';
import { STATIC_MAP_SLOT } from '$lib/map/static/slot';
import { scenery } from '$lib/scenery';
import { atlas } from '$lib/server/atlas';
import { focusOf, titleOf } from '$lib/server/focus';

/**
 * Writes the page's language and direction into `<html>`, so that both are right before any script,
 * and its map into the place the markup keeps for it.
 */
export const handle: Handle = ({ event, resolve }) => {
	const lang: Lang = event.params.lang === 'en' ? 'en' : 'ar';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%sanad.lang%', lang)
				.replace('%sanad.dir%', directionOf(lang))
				.replace(STATIC_MAP_SLOT, () => mapOf(event, lang))
	});
};

function mapOf({ url }: RequestEvent, lang: Lang): string {
	const page = pageAt(url.pathname.split(`/${lang}/`)[1] ?? '');
	// Links are relative, as all of the site's are: up to the folder of the language, down to the place.
	const up = pathOf(page).replace(/[^/]+/g, '..');
	const focus = { ...focusOf(atlas, page), title: titleOf(atlas, page, lang) };
	return drawPageMap(scenery(), lang, focus, (id) => up + pathOf({ kind: 'places', id }));
}
