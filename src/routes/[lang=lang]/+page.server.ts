import { homePage } from '$lib/server/home-page';
import { atlas } from '$lib/server/atlas';
import { atlasIndex } from '$lib/server/atlas-index';
import { prerenderEntries } from '$lib/server/prerender-entries';

export const entries = () => prerenderEntries(atlas.metadata.languages, [{}]);

export const load = () => homePage(atlas, atlasIndex);
