import { browser } from '$app/environment';
import { loadMessages } from '$lib/i18n/messages';
import { fetchAhead } from './fetch-ahead';

/** The words of the page's own language are there before any of it is shown, here as in the browser. */
export const load = async ({ data }) => {
	await Promise.all([browser && fetchAhead(), loadMessages(data.lang, data.metadata.languages)]);
	return data;
};
