import { indexAtlas } from '$lib/domain/atlas-index';
import { atlas } from '$lib/server/atlas';
import { inEveryShell } from '$lib/server/entries';

export const entries = () => inEveryShell([{}]);

export const load = () => ({ intro: atlas.subject.intro, index: indexAtlas(atlas) });
