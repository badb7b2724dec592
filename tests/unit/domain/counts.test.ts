import { describe, expect, test } from 'vitest';
import { indexAtlas, type ViewFilter } from '../../../src/lib/domain/atlas-index';
import { summaryOf } from '../../../src/lib/domain/window-summary';
import { countByLayer } from '../../../src/lib/domain/layer-counts';
import { parseDay } from '../../../src/lib/domain/timespan';
import { seenPlaces } from '../../../src/lib/domain/what-is-seen';
import { mapFeatures } from '../../../src/lib/map/features';
import { WindowSlice } from '../../../src/lib/map/window-slice';
import { atlas } from '../../../src/lib/server/atlas';
import { placesGeojson } from '../../../src/lib/server/published/places-geojson';

const index = indexAtlas(atlas);
const all = atlas.layers.map(({ id }) => id);
const published = placesGeojson(atlas).features;

function filter(from: string, to: string, more: Partial<ViewFilter> = {}): ViewFilter {
	const window = { from: parseDay(from) ?? Number.NaN, to: parseDay(to) ?? Number.NaN };
	return { window, layers: all, mentionedOnly: false, ...more };
}

const january = filter('2021-01-01', '2021-01-31');
const filters: [string, ViewFilter][] = [
	['January 2021, of which no passage speaks', january],
	['the whole time', filter('2017-01-01', '2021-12-31')],
	['March 2020, posts and roads', filter('2020-03-01', '2020-03-31', { layers: all.slice(0, 2) })],
	['2019, what passages mean', filter('2019-01-01', '2019-12-31', { mentionedOnly: true })]
];

/** Ids of the places that the map draws, and of those that it does not draw faint. */
function drawnFor(chosen: ViewFilter) {
	const slice = new WindowSlice(mapFeatures(atlas).features);
	slice.take(chosen, summaryOf(index, chosen).mentioned);
	const shapes = slice.data?.features.map(({ properties }) => properties) ?? [];
	return {
		all: new Set(shapes.map((shape) => String(shape?.id))),
		strong: new Set(shapes.filter((shape) => !shape?.faint).map((shape) => String(shape?.id)))
	};
}

describe('what is counted is what is drawn', () => {
	test.each(filters)('%s', (_, chosen) => {
		const summary = summaryOf(index, chosen);
		const drawn = drawnFor(chosen);
		expect(summary.there).toEqual(drawn.all);
		expect(summary.mentioned).toEqual(drawn.strong);
		const file = seenPlaces(published, summary, chosen).features.map(({ id }) => String(id));
		expect(new Set(file)).toEqual(drawn.all);
		expect(file).toHaveLength(drawn.all.size);
		const layers = [...countByLayer(index, summary).values()];
		const sum = (each: (layer: (typeof layers)[number]) => number) =>
			layers.reduce((total, layer) => total + each(layer), 0);
		expect(sum(({ there }) => there)).toBe(drawn.all.size);
		expect(sum(({ named }) => named)).toBe(drawn.strong.size);
	});

	test('in January 2021 nothing is named, and dozens of places are there', () => {
		const { mentioned, there } = summaryOf(index, january);
		expect(mentioned.size).toBe(0);
		expect(there.size).toBeGreaterThan(24);
	});
});
