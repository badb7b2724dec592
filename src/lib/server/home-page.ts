import type { Atlas } from '../domain/atlas';
import type { AtlasIndex } from '../domain/atlas-index';
import { summaryOf } from '../domain/window-summary';
import { countByLayer } from '../domain/layer-counts';
import { isHeld } from '../domain/list-pages';

/** Everything that the home page shows: all there is, or of a large atlas the counts alone. */
export function homePage({ metadata, layers }: Atlas, index: AtlasIndex) {
	const { intro } = metadata;
	if (isHeld(index)) return { intro, index, opening: null, listed: null };
	const summary = summaryOf(index, {
		window: metadata.window,
		layers: layers.filter(({ on }) => on).map(({ id }) => id),
		mentionedOnly: false
	});
	const counts = [...countByLayer(index, summary)];
	const places: Record<string, number> = {};
	for (const { layer } of index.places) places[layer] = (places[layer] ?? 0) + 1;
	return {
		intro,
		index: null,
		/** What is there at the opening, before the reader has chosen anything. */
		opening: {
			counts: summary.counts,
			layers: counts.map(([id, { named, there, all }]) => [id, { named, there, all }] as const)
		},
		/** How many entries the list pages hold. */
		listed: { places, articles: index.articles.length, events: index.events.length }
	};
}
