import type { Feature, FeatureCollection } from 'geojson';
import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import { CONTROLS, TILE } from './layers/controls';

/** What lies over the map says so itself, wherever in the page it is written. */
const OVER_MAP = '[data-over-map], .scale-bar';

/** Keeps names off the controls that lie over the map: MapLibre itself knows nothing of them. */
export class KeepClear {
	readonly #map: MapLibreMap;
	readonly #stage: Element;
	/** Legends are unfolded and panels opened over a map that stands still. */
	readonly #sizes = new ResizeObserver(() => this.update());
	readonly #children = new MutationObserver(() => this.#watch());
	#drawn = '';

	/** `stage` holds the map's container and all that may lie over it. */
	constructor(map: MapLibreMap, stage: Element) {
		this.#map = map;
		this.#stage = stage;
		map.on('moveend', () => this.update());
		this.#children.observe(stage, { childList: true });
		const frame = map.getContainer().parentElement;
		if (frame) this.#children.observe(frame, { childList: true });
		this.#watch();
	}

	/** To be called when a style has been loaded or replaced. */
	styleChanged(): void {
		this.#drawn = '';
		this.update();
	}

	/** To be called before the map is taken down. */
	stop(): void {
		this.#sizes.disconnect();
		this.#children.disconnect();
	}

	/** Takes the controls' present places, if anything has changed. */
	update(): void {
		const source = this.#map.getSource(CONTROLS);
		if (!(source instanceof GeoJSONSource)) return;
		const features = this.#features();
		const text = JSON.stringify(features);
		if (text === this.#drawn) return;
		this.#drawn = text;
		source.setData(features);
	}

	#watch(): void {
		this.#sizes.disconnect();
		for (const each of this.#stage.querySelectorAll(OVER_MAP)) this.#sizes.observe(each);
	}

	/** The controls as rows of tiles, each a point of the map as it lies now. */
	#features(): FeatureCollection {
		const map = this.#map.getContainer().getBoundingClientRect();
		const features = [...this.#stage.querySelectorAll(OVER_MAP)].flatMap((each) => {
			const { left, top, width, height } = each.getBoundingClientRect();
			return middles(width).flatMap((x) =>
				middles(height).map((y) => this.#point(left - map.left + x, top - map.top + y))
			);
		});
		return { type: 'FeatureCollection', features };
	}

	#point(x: number, y: number): Feature {
		const { lng, lat } = this.#map.unproject([x, y]);
		return {
			type: 'Feature',
			properties: {},
			geometry: { type: 'Point', coordinates: [lng, lat] }
		};
	}
}

/** Middles of as many tiles as cover a length, pixels from its start; none for what is not shown. */
function middles(length: number): number[] {
	const tiles = Math.ceil(length / TILE);
	return Array.from({ length: tiles }, (_, index) => ((index + 0.5) / tiles) * length);
}
