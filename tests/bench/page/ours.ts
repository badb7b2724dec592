import { summaryOf } from '$lib/domain/window-summary';
import type { TimeWindow } from '$lib/domain/timespan';
import { MapHandle } from '$lib/map/map-handle';
import { inColumns } from '$lib/map/point-columns';
import { drag, nextFrame, windowAt, type Timing } from './drag';
import type { BenchAtlas } from './points';

/**
 * The gesture on this project's map, as the site makes it: the summary of the window is counted
 * and handed to the map, and the step ends in the frame that has drawn them.
 */
export async function dragOurs(
	container: HTMLElement,
	atlas: BenchAtlas,
	steps: number
): Promise<Timing> {
	let shown = 0;
	const taken = await withMap(container, atlas, (handle, filterOf) =>
		drag(steps, async (window) => {
			const filter = filterOf(window);
			const summary = summaryOf(atlas.index, filter);
			shown = summary.counts.there;
			handle.show(filter, summary.mentioned);
			await handle.painted();
		})
	);
	return { steps: taken, shown };
}

/** What one redraw of the unchanged map costs: no step that changes the picture can be cheaper. */
export async function redrawOurs(
	container: HTMLElement,
	atlas: BenchAtlas,
	steps: number
): Promise<Timing> {
	const taken = await withMap(container, atlas, () =>
		drag(steps, async () => {
			// MapLibre draws once more when the network comes back.
			dispatchEvent(new Event('online'));
			await nextFrame();
		})
	);
	return { steps: taken, shown: 0 };
}

/**
 * Reading on through the atlas: every step raises and numbers the places of the next passage, and
 * ends in the frame that has drawn them.
 */
export async function readOurs(
	container: HTMLElement,
	atlas: BenchAtlas,
	steps: number
): Promise<Timing> {
	const passages = atlas.index.passages.filter(({ places }) => places.length > 0);
	let at = 0;
	const taken = await withMap(container, atlas, (handle) =>
		drag(steps, async () => {
			const places = passages[at++ % passages.length]?.places ?? [];
			const numbered = places.map((id, index) => ({ id, number: index + 1 }));
			await handle.read(numbered, false);
		})
	);
	return { steps: taken, shown: 0 };
}

async function withMap<T>(
	container: HTMLElement,
	{ features, index, kinds, ground }: BenchAtlas,
	use: (handle: MapHandle, filterOf: ReturnType<typeof filters>) => Promise<T>
): Promise<T> {
	const filterOf = filters([...new Set(index.places.map(({ layer }) => layer))]);
	const places = URL.createObjectURL(new Blob([JSON.stringify(inColumns(features, kinds))]));
	const handle = await new Promise<MapHandle>((resolve) => {
		const opened = new MapHandle({
			container,
			lang: 'en',
			label: 'Map',
			theme: 'light',
			kinds,
			urls: { page: location.href, places, basemap: new URL('basemap.json', location.href).href },
			view: [...ground],
			focusBox: null,
			filter: filterOf(windowAt(0)),
			onpick: () => {},
			onhover: () => {},
			onready: () => resolve(opened)
		});
	});
	const result = await use(handle, filterOf);
	handle.destroy();
	URL.revokeObjectURL(places);
	return result;
}

function filters(layers: readonly string[]) {
	return (window: TimeWindow) => ({ window, layers, mentionedOnly: false });
}
