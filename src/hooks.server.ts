import { building } from '$app/environment';
import type { Handle, RequestEvent, ServerInit } from '@sveltejs/kit';
import { directionOf, type Lang } from '$lib/domain/localized';
import { pageOfRoute, pathOf } from '$lib/domain/page';
import { loadMessages, messagesFor } from '$lib/i18n/messages';
import { staticMapModel } from '$lib/map/static/model';
import { drawPageMap } from '$lib/map/static/page-map';
import { STATIC_MAP_SLOT } from '$lib/map/static/slot';
import { atlas } from '$lib/server/atlas';
import { groundOf } from '$lib/server/basemap';
import { fromAnyFolder } from '$lib/server/fallback-page';
import { focusOf, titleOf } from '$lib/server/focus';
import { preloadedFonts } from '$lib/server/preloaded-fonts';

const { languages } = atlas.metadata;
const [defaultLang = 'en'] = languages;

/** Pages of every language are written here; a reader's browser fetches the words of its own alone. */
export const init: ServerInit = async () => {
	await Promise.all(languages.map((lang) => loadMessages(lang, languages)));
};

/**
 * Writes the page's language and direction into `<html>`, so that both are right before any script,
 * and its map into the place the markup keeps for it.
 */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang ?? defaultLang;
	const fonts = preloadedFonts(lang, languages);
	const ahead: string[] = [];
	return resolve(event, {
		preload: ({ type, path }) => {
			if (type === 'js') ahead.push(`<link rel="modulepreload" href="${path}">`);
			else if (type === 'font' && fonts.some((font) => path.includes(font))) {
				ahead.push(`<link rel="preload" as="font" type="font/woff2" href="${path}" crossorigin>`);
			}
			return type === 'css';
		},
		transformPageChunk: ({ html }) => {
			const page = html
				.replace('%sanad.lang%', lang)
				.replace('%sanad.dir%', directionOf(lang))
				.replace('%sanad.languages%', languages.join(' '))
				.replace(STATIC_MAP_SLOT, () => mapOf(event, lang))
				// Below what is read first, which on a slow line they would hold up; a quick one brings
				// the fonts in time.
				.replace('%sanad.ahead%', () => ahead.join(''));
			// The one page of the build that belongs to no route.
			return building && event.route.id === null ? fromAnyFolder(page, notFound()) : page;
		}
	});
};

function notFound() {
	return languages.map((lang) => ({ lang, ...messagesFor(lang).error }));
}

function mapOf({ route, params }: RequestEvent, lang: Lang): string {
	const page = pageOfRoute(route.id, params);
	// Links are relative, as all of the site's are: up to the folder of the language, down to the place.
	const up = pathOf(page).replace(/[^/]+/g, '..');
	const focus = { ...focusOf(atlas, page), title: titleOf(atlas, page, lang) };
	return drawPageMap(
		staticMapModel(atlas, groundOf),
		lang,
		focus,
		(id) => up + pathOf({ kind: 'places', id })
	);
}
