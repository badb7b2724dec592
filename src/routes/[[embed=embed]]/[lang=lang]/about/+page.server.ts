import { atlas, directory } from '$lib/server/atlas';
import { inEveryShell } from '$lib/server/entries';
import { lastChangeOf } from '$lib/server/last-change';

export const entries = () => inEveryShell([{}]);

/** Asked once for all languages and shells. */
const changed = lastChangeOf(directory);

export const load = () => ({
	credits: atlas.subject.credits,
	contact: atlas.subject.contact,
	changed
});
