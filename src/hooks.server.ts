import { building } from '$app/environment';
import type { Handle, RequestEvent } from '@sveltejs/kit';
import { directionOf, type Lang } from '$lib/domain/localized';
import { pageOfRoute, pathOf } from '$lib/domain/page';
import { scriptCode } from '$lib/domain/script';
import { messagesFor } from '$lib/i18n/messages';
import { drawPageMap } from '$lib/map/static/page-map';
import { STATIC_MAP_SLOT } from '$lib/map/static/slot';
import { scenery } from '$lib/scenery';
import { atlas } from '$lib/server/atlas';
import { fromAnyFolder } from '$lib/server/fallback-page';
import { focusOf, titleOf } from '$lib/server/focus';

/** Fonts that the first paint of a language needs; their file names, without weight where both are. */
const FONTS = {
	arabic: ['noto-sans-arabic-arabic', 'noto-naskh-arabic-arabic', 'noto-sans-latin-400'],
	others: [
		'noto-sans-latin-400',
		'noto-sans-latin-700',
		'naskh-arabic-arabic-400',
		'sans-arabic-arabic-400'
	]
};

const { languages } = atlas.metadata;
const [defaultLang = 'en'] = languages;

const NOT_FOUND = languages.map((lang) => ({ lang, ...messagesFor(lang).error }));

/**
 * Writes the page's language and direction into `<html>`, so that both are right before any script,
 * and its map into the place the markup keeps for it.
 */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang ?? defaultLang;
	const fonts = scriptCode(lang) === 'Arab' ? FONTS.arabic : FONTS.others;
	return resolve(event, {
		preload: ({ type, path }) => type !== 'font' || fonts.some((font) => path.includes(font)),
		transformPageChunk: ({ html }) => {
			const page = html
				.replace('%sanad.lang%', lang)
				.replace('%sanad.dir%', directionOf(lang))
				.replace(STATIC_MAP_SLOT, () => mapOf(event, lang));
			// The one page of the build that belongs to no route.
			return building && event.route.id === null ? fromAnyFolder(page, NOT_FOUND) : page;
		}
	});
};

function mapOf({ route, params }: RequestEvent, lang: Lang): string {
	const page = pageOfRoute(route.id, params);
	// Links are relative, as all of the site's are: up to the folder of the language, down to the place.
	const up = pathOf(page).replace(/[^/]+/g, '..');
	const focus = { ...focusOf(atlas, page), title: titleOf(atlas, page, lang) };
	return drawPageMap(scenery(), lang, focus, (id) => up + pathOf({ kind: 'places', id }));
}
