import { atlas, directory } from '$lib/server/atlas';
import { prerenderEntries } from '$lib/server/prerender-entries';
import { lastChangeOf } from '$lib/server/last-change';

export const entries = () => prerenderEntries(atlas.metadata.languages, [{}]);

/** Asked once for all languages and shells. */
const changed = lastChangeOf(directory);

export const load = () => ({
	credits: atlas.metadata.credits,
	contact: atlas.metadata.contact,
	changed
});
