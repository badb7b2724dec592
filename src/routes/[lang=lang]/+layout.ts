import { loadMessages } from '$lib/i18n/messages';

/** The words of the page's own language are there before any of it is shown, here as in the browser. */
export const load = async ({ data }) => {
	await loadMessages(data.lang, data.metadata.languages);
	return data;
};
