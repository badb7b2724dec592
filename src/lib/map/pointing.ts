import type { BBox } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { pointQueryAt, onLongPress, onSingleClick } from './point-query';
import type { MapOptions } from './map-options';
import type { DensePicking } from './dense/dense-picking';
import { pickPlaces } from './pick';

type Told = Pick<MapOptions, 'onpick' | 'onquery' | 'onhover'>;

/** What the reader points at: picks, asks and hovers, in CSS pixels from the map's top left. */
export class Pointing {
	readonly #map: MapLibreMap;
	readonly #told: Told;
	readonly #dense: () => DensePicking | null;
	readonly #zoomInto: (box: BBox) => boolean;
	#styleLoaded = false;

	/**
	 * `dense` is asked for the points of a large atlas; `zoomInto` brings nearer what a cluster holds,
	 * `[west, south, east, north]`, and tells whether that is possible.
	 */
	constructor(
		map: MapLibreMap,
		told: Told,
		dense: () => DensePicking | null,
		zoomInto: (box: BBox) => boolean
	) {
		this.#map = map;
		this.#told = told;
		this.#dense = dense;
		this.#zoomInto = zoomInto;
		map.once('style.load', () => (this.#styleLoaded = true));
		const belongsToPress = onLongPress(map, (x, y) => this.query(x, y));
		const queryOnce = onSingleClick(map, (x, y) => this.query(x, y));
		map.on('click', ({ point }) => {
			if (!belongsToPress() && !this.pick(point.x, point.y)) queryOnce(point.x, point.y);
		});
		map.on('mousemove', ({ point }) => this.#hoverAt(point.x, point.y));
		map.on('mouseout', () => this.#hoverAt(-1, -1));
	}

	/** Tells whether there was anything to pick. */
	pick(x: number, y: number): boolean {
		const dense = this.#dense();
		const cluster = dense?.clusterAt(x, y) ?? null;
		const held = cluster === null ? null : dense?.inCluster(cluster);
		if (held && this.#zoomInto(held.box)) return true;
		const placeIds = held?.placeIds ?? this.#placesAt(x, y);
		if (placeIds.length > 0) this.#told.onpick({ placeIds, x, y });
		return placeIds.length > 0;
	}

	/** Asks what is at a point, even where a place lies. */
	query(x: number, y: number): void {
		const { clientWidth } = this.#map.getContainer();
		this.#told.onquery?.(pointQueryAt(this.#map, x, y), x / clientWidth);
	}

	#hoverAt(x: number, y: number): void {
		const onCluster = x >= 0 && (this.#dense()?.clusterAt(x, y) ?? null) !== null;
		const [first = null] = x >= 0 && !onCluster ? this.#placesAt(x, y) : [];
		this.#map.getCanvas().style.cursor = onCluster || first ? 'pointer' : '';
		this.#told.onhover(first);
	}

	#placesAt(x: number, y: number): string[] {
		return this.#styleLoaded ? pickPlaces(this.#map, x, y, this.#dense()) : [];
	}
}
