import { error } from '@sveltejs/kit';
import { heightOf, lanesOf } from '$lib/components/timeline/lanes';
import { indexAtlas } from '$lib/domain/atlas-index';
import { offeredBasemaps } from '$lib/server/offered-basemaps';
import { atlas } from '$lib/server/atlas';
import { frameIn } from '$lib/server/page-in-language';
import { everyPageHasImage } from '$lib/server/share-pages';
import { siteAddress } from '$lib/server/site-address';
import type { Lang } from '$lib/domain/localized';

/** Known before the index is fetched, so that nothing moves when it arrives. */
const lanesHeight = heightOf(lanesOf(indexAtlas(atlas).places, atlas.layers, 0));

/** What every page of a language needs: its language, the atlas's words and the legend. */
export const load = ({ params }: { params: { lang: Lang } }) => {
	if (!atlas.metadata.languages.includes(params.lang)) error(404);
	return {
		lang: params.lang,
		...frameIn(atlas, params.lang),
		basemaps: offeredBasemaps(),
		siteAddress: siteAddress(),
		everyPageHasImage: everyPageHasImage(atlas),
		lanesHeight
	};
};
