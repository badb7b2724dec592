import { directionOf, type Lang } from '$lib/domain/localized';
import type { Handle } from '@sveltejs/kit';

/** Writes the page's language and direction into `<html>`, so that both are right before any script. */
export const handle: Handle = ({ event, resolve }) => {
	const lang: Lang = event.params.lang === 'en' ? 'en' : 'ar';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%sanad.lang%', lang).replace('%sanad.dir%', directionOf(lang))
	});
};
