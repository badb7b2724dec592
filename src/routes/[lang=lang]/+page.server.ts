import { indexAtlas } from '$lib/domain/atlas-index';
import { atlas } from '$lib/server/atlas';
import { prerenderEntries } from '$lib/server/prerender-entries';

export const entries = () => prerenderEntries(atlas.metadata.languages, [{}]);

export const load = () => ({ intro: atlas.metadata.intro, index: indexAtlas(atlas) });
