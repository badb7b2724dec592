import { error } from '@sveltejs/kit';
import { heightOf, lanesOf } from '$lib/components/timeline/lanes';
import { indexAtlas } from '$lib/domain/atlas-index';
import { offeredBasemaps } from '$lib/server/offered-basemaps';
import { atlas } from '$lib/server/atlas';
import { everyPageHasImage } from '$lib/server/share-pages';
import { siteAddress } from '$lib/server/site-address';
import type { Lang } from '$lib/domain/localized';

/** Known before the index is fetched, so that nothing moves when it arrives. */
const lanesHeight = heightOf(lanesOf(indexAtlas(atlas).places, atlas.layers, 0));

/** What every page of a language needs: its language, the atlas's words and the legend. */
export const load = ({ params }: { params: { lang: Lang } }) => {
	const { languages, title, subtitle, window, view, closestZoom, presets, measureTo } =
		atlas.metadata;
	if (!languages.includes(params.lang)) error(404);
	return {
		lang: params.lang,
		metadata: { languages, title, subtitle, window, view, closestZoom, presets, measureTo },
		basemaps: offeredBasemaps(),
		siteAddress: siteAddress(),
		everyPageHasImage: everyPageHasImage(atlas),
		layers: atlas.layers,
		lanesHeight,
		kinds: atlas.kinds
	};
};
