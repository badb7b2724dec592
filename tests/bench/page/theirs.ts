import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import 'leaflet.timeline'; // its types: leaflet-timeline.d.ts
import { dateOf } from '$lib/domain/timespan';
import { drag, FROM, nextFrame, windowAt, type Timing } from './drag';
import type { BenchAtlas } from './points';

/** Colours and sizes of the site's own dots. */
const DOT = { radius: 4.5, weight: 1.5, color: '#fff', fillColor: '#333', fillOpacity: 1 };

/**
 * The gesture on Leaflet with Leaflet.timeline and the canvas renderer. The plugin knows an instant,
 * not a window: a feature lasts there from its first day on if it is there after the fixed thumb,
 * which comes to the same points at every step.
 */
export async function dragTheirs(
	container: HTMLElement,
	atlas: BenchAtlas,
	steps: number
): Promise<Timing> {
	const [west, south, east, north] = atlas.ground;
	const map = L.map(container, { renderer: L.canvas(), zoomControl: false });
	map.fitBounds([
		[south, west],
		[north, east]
	]);
	const features = atlas.features.features.filter(({ properties }) => properties.shape !== 'label');
	const timeline = L.timeline(
		{ type: 'FeatureCollection', features },
		{
			getInterval: ({ properties }) =>
				properties.latest >= FROM
					? { start: instant(properties.earliest), end: Number.MAX_SAFE_INTEGER }
					: false,
			pointToLayer: (_feature, position) => L.circleMarker(position, DOT)
		}
	);
	timeline.addTo(map);
	timeline.setTime(instant(windowAt(0).to));
	await nextFrame();
	const taken = await drag(steps, async ({ to }) => {
		timeline.setTime(instant(to));
		// The renderer draws in the animation frame after the change.
		await nextFrame();
	});
	const shown = timeline.getLayers().length;
	map.remove();
	return { steps: taken, shown };
}

/** Milliseconds since 1970 UTC. */
function instant(day: number): number {
	return dateOf(day).getTime();
}
