import { directionOf, isLang } from '$lib/domain/localized';
import type { Handle } from '@sveltejs/kit';

/** Writes the page's language and direction into `<html>`, so that both are right before any script. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = isLang(event.params.lang ?? '') ? event.params.lang : 'ar';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%sanad.lang%', lang ?? 'ar')
				.replace('%sanad.dir%', directionOf(lang === 'en' ? 'en' : 'ar'))
	});
};
