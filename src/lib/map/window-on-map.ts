import { GeoJSONSource, type StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection, GeoJSON, Geometry } from 'geojson';
import type { ViewFilter } from '$lib/domain/atlas-index';
import type { MapProperties } from './features';
import { GLOBAL, idList, PLACES } from './layers/expressions';
import { FrameThrottle } from './frame-throttle';
import { oncePainted, type RepaintHoldMap } from './repaint-hold';
import { OPEN, WindowSlice } from './window-slice';

/**
 * Up to here the style's filters choose among all places; above it only the places of the window
 * are handed to the map, because each of the style's many filters reads every place at every step,
 * and every faint place is marked anew. `npm run bench`: at 10,000 points a sixth of the time.
 */
const MOST_FILTERED = 500;

/** The reader's filter, and the places that a passage in its window means. */
export interface Shown {
	readonly filter: ViewFilter;
	readonly mentioned: ReadonlySet<string>;
}

/** Brings the reader's filter onto the map with as little work for MapLibre as it needs. */
export class WindowOnMap {
	readonly #map: RepaintHoldMap;
	readonly #setFaint: (shown: Shown | null) => void;
	readonly #throttle: FrameThrottle<Shown>;
	/** Known once the places have been read. */
	#slice: WindowSlice | null = null;
	#sliced = false;
	#shown: Shown | null = null;
	/** A new style has been given that knows the places of the slice, but not yet everything else. */
	#restyled = false;
	#state: 'loading' | 'ready' | 'gone' = 'loading';

	/** `setFaint` marks the places that no passage means; with `null` none, since the data say it. */
	constructor(map: RepaintHoldMap, setFaint: (shown: Shown | null) => void) {
		this.#map = map;
		this.#setFaint = setFaint;
		this.#throttle = new FrameThrottle(
			(shown) => this.#update(shown),
			(done) => oncePainted(map, done)
		);
	}

	/** Shows a filter with the next picture, or once there is a style; what changes nothing is not done. */
	show(shown: Shown): void {
		this.#shown = shown;
		if (this.#state === 'ready') this.#throttle.request(shown);
	}

	/** Resolves in the animation frame that has drawn what was last shown. */
	painted(): Promise<void> {
		return this.#throttle.settled();
	}

	/** To be called when a style has been loaded or replaced: its state starts anew. */
	styleChanged(): void {
		this.#state = 'ready';
		if (!this.#slice) void this.#readPlaces();
		this.#restyled = true;
		// In its turn: the places that came with the style are still being read.
		if (this.#shown) this.#throttle.request(this.#shown);
	}

	/** To be called before the map is taken down. */
	stop(): void {
		this.#state = 'gone';
	}

	/** A style that is to replace the present one, with the places and the window that hold now. */
	adapt(style: StyleSpecification): StyleSpecification {
		const places = style.sources[PLACES];
		if (!this.#sliced || !this.#slice?.data || places?.type !== 'geojson') return style;
		return {
			...style,
			state: {
				...style.state,
				[GLOBAL.from]: { default: OPEN.from },
				[GLOBAL.to]: { default: OPEN.to }
			},
			sources: { ...style.sources, [PLACES]: { ...places, data: this.#slice.data } }
		};
	}

	async #readPlaces(): Promise<void> {
		const data = await this.#source()?.getData();
		if (!data || !arePlaces(data) || this.#slice || this.#state === 'gone') return;
		this.#slice = new WindowSlice(data.features);
		this.#sliced = data.features.length > MOST_FILTERED;
		if (this.#shown) this.#throttle.request(this.#shown);
	}

	#update(shown: Shown): boolean {
		const changed = this.#slice?.take(shown.filter, shown.mentioned) ?? true;
		const restyled = this.#restyled;
		this.#restyled = false;
		if (changed) this.#map.hold(() => this.#apply(shown));
		else if (restyled && !this.#sliced) this.#apply(shown);
		return changed || restyled;
	}

	#apply(shown: Shown): void {
		const { window, layers, mentionedOnly } = shown.filter;
		this.#setState(GLOBAL.layers, idList(layers));
		if (this.#sliced && this.#slice?.data) {
			void this.#handOver(this.#slice.data);
			return;
		}
		this.#setState(GLOBAL.from, window.from);
		this.#setState(GLOBAL.to, window.to);
		this.#setState(GLOBAL.only, mentionedOnly ? idList(shown.mentioned) : '');
		this.#setFaint(shown);
	}

	async #handOver(slice: FeatureCollection): Promise<void> {
		this.#setFaint(null);
		await this.#source()?.setData(slice);
		if (this.#state === 'gone') return;
		// Not before the slice is there: until then the filters keep all the others out.
		this.#setState(GLOBAL.from, OPEN.from);
		this.#setState(GLOBAL.to, OPEN.to);
		this.#setState(GLOBAL.only, '');
	}

	/** MapLibre reads all places again for every call, so none is made that changes nothing. */
	#setState(name: string, value: string | number): void {
		if (this.#map.getGlobalState()[name] === value) return;
		this.#map.setGlobalStateProperty(name, value);
	}

	#source(): GeoJSONSource | null {
		const source = this.#map.getSource(PLACES);
		return source instanceof GeoJSONSource ? source : null;
	}
}

/** What the site itself publishes as the map's places needs no closer look. */
function arePlaces(data: GeoJSON): data is FeatureCollection<Geometry, MapProperties> {
	return data.type === 'FeatureCollection';
}
