import { offeredBasemaps } from '$lib/server/offered-basemaps';
import { atlas } from '$lib/server/atlas';
import { siteAddress } from '$lib/server/site-address';
import type { Lang } from '$lib/domain/localized';

/** What every page of a language needs: its language, the atlas's words and the legend. */
export const load = ({ params }: { params: { lang: Lang; embed?: string } }) => {
	const { title, subtitle, window, view, closestZoom, presets, measureTo } = atlas.metadata;
	return {
		lang: params.lang,
		/** Shown in a frame of another site. */
		embedded: params.embed !== undefined,
		metadata: { title, subtitle, window, view, closestZoom, presets, measureTo },
		basemaps: offeredBasemaps(),
		siteAddress: siteAddress(),
		layers: atlas.layers,
		kinds: atlas.kinds
	};
};
