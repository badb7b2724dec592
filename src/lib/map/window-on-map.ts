import { GeoJSONSource, type StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { ViewFilter } from '$lib/domain/atlas-index';
import type { MapFeature } from './features';
import { PLACES } from './layers/expressions';
import { FrameThrottle } from './frame-throttle';
import { oncePainted, type RepaintHoldMap } from './repaint-hold';
import { WindowSlice } from './window-slice';

/** The reader's filter, and the places that a passage in its window means; `null` where that is not known. */
export interface Shown {
	readonly filter: ViewFilter;
	readonly mentioned: ReadonlySet<string> | null;
}

/**
 * Brings the reader's filter onto the map, which is given the places that it leaves and no others:
 * filters of the style, by global state, would each read every place at every step. `npm run bench`.
 */
export class WindowOnMap {
	readonly #map: RepaintHoldMap;
	readonly #ondrawn: (places: FeatureCollection) => void;
	readonly #throttle: FrameThrottle<Shown>;
	#shown: Shown;
	/** Known once the places have been read. */
	#slice: WindowSlice | null = null;
	#hasStyle = false;
	/** A new style has been given that knows the places of the slice, but not yet everything else. */
	#restyled = false;

	/** `ondrawn` is told of the places that are given to the map, whenever they change. */
	constructor(
		map: RepaintHoldMap,
		filter: ViewFilter,
		ondrawn: (places: FeatureCollection) => void
	) {
		this.#map = map;
		this.#shown = { filter, mentioned: null };
		this.#ondrawn = ondrawn;
		this.#throttle = new FrameThrottle(
			(shown) => this.#update(shown),
			(done) => oncePainted(map, done)
		);
	}

	/** Takes all places of the atlas, as they are drawn. */
	takePlaces(features: readonly MapFeature[]): void {
		this.#slice = new WindowSlice(features);
		this.#request();
	}

	/** Shows a filter with the next picture, or once there are style and places; what changes nothing is not done. */
	show(shown: Shown): void {
		this.#shown = shown;
		this.#request();
	}

	/** Resolves in the animation frame that has drawn what was last shown. */
	painted(): Promise<void> {
		return this.#throttle.settled();
	}

	/** To be called when a style has been loaded or replaced. */
	styleChanged(): void {
		this.#hasStyle = true;
		this.#restyled = true;
		// In its turn: the places that came with the style are still being read.
		this.#request();
	}

	/** To be called before the map is taken down. */
	stop(): void {
		this.#hasStyle = false;
	}

	/** A style that is to replace the present one, with the places that are on the map now. */
	adapt(style: StyleSpecification): StyleSpecification {
		const places = style.sources[PLACES];
		const data = this.#slice?.data;
		if (!data || places?.type !== 'geojson') return style;
		return { ...style, sources: { ...style.sources, [PLACES]: { ...places, data } } };
	}

	#request(): void {
		if (this.#hasStyle) this.#throttle.request(this.#shown);
	}

	#update({ filter, mentioned }: Shown): boolean {
		const changed = this.#slice?.take(filter, mentioned) ?? false;
		const restyled = this.#restyled;
		this.#restyled = false;
		if (changed) this.#map.hold(() => this.#handOver());
		return changed || restyled;
	}

	#handOver(): void {
		const data = this.#slice?.data;
		const source = this.#map.getSource(PLACES);
		if (!data || !(source instanceof GeoJSONSource)) return;
		void source.setData(data);
		this.#ondrawn(data);
	}
}
