import type { Map as MapLibreMap } from 'maplibre-gl';
import { pointQueryAt, onLongPress, onSingleClick } from './point-query';
import type { MapOptions } from './map-options';
import { pickPlaces } from './pick';

/** What the reader points at: picks, asks and hovers, in CSS pixels from the map's top left. */
export class Pointing {
	readonly #map: MapLibreMap;
	readonly #told: Pick<MapOptions, 'onpick' | 'onquery' | 'onhover'>;
	#styleLoaded = false;

	constructor(map: MapLibreMap, told: Pick<MapOptions, 'onpick' | 'onquery' | 'onhover'>) {
		this.#map = map;
		this.#told = told;
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
		const placeIds = this.#styleLoaded ? pickPlaces(this.#map, x, y) : [];
		if (placeIds.length > 0) this.#told.onpick({ placeIds, x, y });
		return placeIds.length > 0;
	}

	/** Asks what is at a point, even where a place lies. */
	query(x: number, y: number): void {
		const { clientWidth } = this.#map.getContainer();
		this.#told.onquery?.(pointQueryAt(this.#map, x, y), x / clientWidth);
	}

	#hoverAt(x: number, y: number): void {
		const [first = null] = this.#styleLoaded && x >= 0 ? pickPlaces(this.#map, x, y) : [];
		this.#map.getCanvas().style.cursor = first ? 'pointer' : '';
		this.#told.onhover(first);
	}
}
