import { GeoJSONSource, type StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { ViewFilter } from '$lib/domain/atlas-index';
import type { Kind } from '$lib/domain/kind';
import type { Lang } from '$lib/domain/localized';
import { PALETTES, type Theme } from '$lib/symbology/palette';
import { DenseMap } from './dense/dense-map';
import type { DensePicking } from './dense/dense-picking';
import { PLACES } from './layers/expressions';
import { FrameThrottle } from './frame-throttle';
import type { MapPlaces } from './point-columns';
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
 * The points of a large atlas go another way, see `dense/dense-map.ts`.
 */
export class WindowOnMap {
	readonly #map: RepaintHoldMap;
	readonly #ondrawn: (places: FeatureCollection) => void;
	readonly #throttle: FrameThrottle<Shown>;
	#shown: Shown;
	/** Known once the places have been read. */
	#slice: WindowSlice | null = null;
	#dense: DenseMap | null = null;
	#look: { readonly theme: Theme; readonly lang: Lang } | null = null;
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

	/** Takes all places of the atlas, and what their points are drawn by. */
	takePlaces({ features, points }: MapPlaces, kinds: readonly Kind[]): void {
		this.#slice = new WindowSlice(features);
		if (points) this.#dense = new DenseMap(this.#map, points, kinds, () => this.#request());
		this.#dress();
		this.#request();
	}

	/** What can be hit of the points of a large atlas; `null` of a small one, where the map itself knows. */
	get picking(): DensePicking | null {
		return this.#dense?.picking ?? null;
	}

	/** Tells which places are raised, and so drawn by the style's own layers at any size. */
	raise(ids: ReadonlySet<string>): void {
		this.#dense?.raise(ids);
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
	styleChanged(theme: Theme, lang: Lang): void {
		this.#hasStyle = true;
		this.#look = { theme, lang };
		this.#dress();
		this.#restyled = true;
		// In its turn: the places that came with the style are still being read.
		this.#request();
	}

	/** To be called before the map is taken down. */
	stop(): void {
		this.#hasStyle = false;
		this.#dense?.stop();
	}

	/** A style that is to replace the present one, with the places that are on the map now. */
	adapt(style: StyleSpecification): StyleSpecification {
		const places = style.sources[PLACES];
		const data = this.#data;
		if (!data || places?.type !== 'geojson') return style;
		return { ...style, sources: { ...style.sources, [PLACES]: { ...places, data } } };
	}

	#request(): void {
		if (this.#hasStyle) this.#throttle.request(this.#shown);
	}

	#dress(): void {
		if (this.#look) this.#dense?.dress(PALETTES[this.#look.theme], this.#look.lang);
	}

	#update({ filter, mentioned }: Shown): boolean {
		const points = this.#dense?.take(filter, mentioned) ?? false;
		const due = this.#dense?.isDue(filter, mentioned) ?? true;
		const written = due && (this.#dense?.takeWritten(filter, mentioned) ?? false);
		const places = due && (this.#slice?.take(filter, mentioned) ?? false);
		const restyled = this.#restyled;
		this.#restyled = false;
		if (points) this.#dense?.draw();
		if (places || written) this.#map.hold(() => this.#handOver());
		return points || written || places || restyled;
	}

	get #data(): FeatureCollection | null {
		const data = this.#slice?.data;
		if (!data || !this.#dense) return data ?? null;
		return { ...data, features: [...data.features, ...this.#dense.written] };
	}

	#handOver(): void {
		const data = this.#data;
		const source = this.#map.getSource(PLACES);
		if (!data || !(source instanceof GeoJSONSource)) return;
		void source.setData(data);
		this.#ondrawn(data);
	}
}
