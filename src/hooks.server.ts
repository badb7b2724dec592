import { building } from '$app/environment';
import type { Handle, ServerInit } from '@sveltejs/kit';
import { FRAME_SCRIPT } from '$lib/domain/frame-script.js';
import { directionOf } from '$lib/domain/localized';
import { pageOfRoute, pathOf } from '$lib/domain/page';
import { loadMessages, messagesFor } from '$lib/i18n/messages';
import { STATIC_MAP_SLOT } from '$lib/map/static/slot.js';
import { pageIsDrawn } from '$lib/prerender/page-progress';
import { mapOf } from '$lib/prerender/page-pictures';
import { atlas } from '$lib/server/atlas';
import { fromAnyFolder } from '$lib/server/fallback-page';
import { preloadedFonts } from '$lib/server/preloaded-fonts';

const { languages } = atlas.metadata;
const [defaultLang = 'en'] = languages;

/** Pages of every language are written here; a reader's browser fetches the words of its own alone. */
export const init: ServerInit = async () => {
	await Promise.all(languages.map((lang) => loadMessages(lang, languages)));
};

/**
 * Writes the page's language and direction into `<html>`, so that both are right before any script.
 * Its map is drawn into the place the markup keeps for it: here while somebody works on the site, by
 * the worker threads of a build while other pages are written.
 */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang ?? defaultLang;
	const page = pageOfRoute(event.route.id, event.params);
	const fonts = preloadedFonts(lang, languages);
	const ahead: string[] = [];
	return resolve(event, {
		preload: ({ type, path }) => {
			if (type === 'js') ahead.push(`<link rel="modulepreload" href="${path}">`);
			// A font that came after the first paint would move what is being read.
			return type === 'css' || (type === 'font' && fonts.some((font) => path.includes(font)));
		},
		transformPageChunk: async ({ html }) => {
			const written = html
				.replace('%sanad.frame%', () => `<script id="frame">${FRAME_SCRIPT}</script>`)
				.replace('%sanad.lang%', lang)
				.replace('%sanad.dir%', directionOf(lang))
				.replace('%sanad.languages%', languages.join(' '))
				// Below what is read first, which on a slow line they would hold up.
				.replace('%sanad.ahead%', () => ahead.join(''));
			// The one page of the build that belongs to no route.
			if (building && event.route.id === null) return fromAnyFolder(written, notFound());
			if (!written.includes(STATIC_MAP_SLOT)) return written;
			if (!building) return written.replace(STATIC_MAP_SLOT, () => mapOf(page, lang));
			await event.platform?.drawPictures(pathOf(page));
			pageIsDrawn();
			return written;
		}
	});
};

function notFound() {
	return languages.map((lang) => ({ lang, ...messagesFor(lang).error }));
}
