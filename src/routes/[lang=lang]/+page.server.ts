import { indexAtlas } from '$lib/domain/atlas-index';
import { atlas } from '$lib/server/atlas';

export const load = () => ({ intro: atlas.subject.intro, index: indexAtlas(atlas) });
