import type { FeatureCollection } from 'geojson';
import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import { PRECISION } from './layers/doubt';
import { GLOBAL, idList, PLACES } from './layers/expressions';
import { precisionCircles } from './precision';

/** The states that a place can have on the map. */
export type PlaceState = 'selected' | 'hovered' | 'read';

/**
 * Which places are selected, hovered and being read of. What is said before there is a style is
 * kept, and drawn by {@link styleChanged}.
 */
export class PlaceStates {
	readonly #map: MapLibreMap;
	#hasStyle = false;
	readonly #ids: Record<PlaceState, ReadonlySet<string>> = {
		selected: new Set(),
		hovered: new Set(),
		read: new Set()
	};

	#named: ReadonlySet<string> = new Set();
	#onMap: FeatureCollection | null = null;
	#hasCircles = false;

	readonly #onraised: (ids: ReadonlySet<string>) => void;

	/** `onraised` is told which places are in any of the states, whenever that changes. */
	constructor(map: MapLibreMap, onraised: (ids: ReadonlySet<string>) => void) {
		this.#map = map;
		this.#onraised = onraised;
	}

	/** The places that are in any of the states. */
	get raised(): ReadonlySet<string> {
		const { selected, hovered, read } = this.#ids;
		return new Set([...selected, ...hovered, ...read]);
	}

	/** To be called when a style has been loaded or replaced: it knows nothing of the states. */
	styleChanged(): void {
		this.#hasStyle = true;
		this.#hasCircles = false;
		this.#applyRaised();
		this.#drawPrecision();
		for (const state of ['selected', 'hovered', 'read'] as const) {
			for (const id of this.#ids[state]) this.#setState(id, state, true);
		}
	}

	/** Tells which places are on the map now: the circles of their precision come and go with them. */
	placesChanged(onMap: FeatureCollection): void {
		this.#onMap = onMap;
		if (this.#hasStyle) this.#drawPrecision();
	}

	/** Makes these the selected places, points with the circle of their precision. */
	select(ids: ReadonlySet<string>): void {
		this.#move('selected', ids);
		if (!this.#hasStyle) return;
		this.#applyRaised();
		this.#drawPrecision();
	}

	/** Makes these the places that the reader points at. */
	hover(ids: ReadonlySet<string>): void {
		this.#move('hovered', ids);
		if (this.#hasStyle) this.#applyRaised();
	}

	/**
	 * Makes these the places of the passage being read. Only those that it names one by one have their
	 * names raised: a group's names would stand in one another's way.
	 */
	read(ids: ReadonlySet<string>, named: ReadonlySet<string>): void {
		this.#named = named;
		this.#move('read', ids);
		if (this.#hasStyle) this.#applyRaised();
	}

	/** Moves a state to other places, touching only those that change. */
	#move(state: PlaceState, ids: ReadonlySet<string>): void {
		const before = this.#ids[state];
		this.#ids[state] = ids;
		this.#onraised(this.raised);
		if (!this.#hasStyle) return;
		for (const id of before) if (!ids.has(id)) this.#setState(id, state, false);
		for (const id of ids) if (!before.has(id)) this.#setState(id, state, true);
	}

	/** The names of what is selected, pointed at or read of win over all others. */
	#applyRaised(): void {
		const { selected, hovered } = this.#ids;
		const ids = [...selected, ...hovered, ...this.#named];
		const raised = ids.length > 0 ? idList(ids) : '';
		// MapLibre reads all places again for every call, so none is made that changes nothing.
		if (this.#map.getGlobalState()[GLOBAL.raised] === raised) return;
		this.#map.setGlobalStateProperty(GLOBAL.raised, raised);
	}

	#setState(id: string, state: PlaceState, value: boolean): void {
		this.#map.setFeatureState({ source: PLACES, id }, { [state]: value });
	}

	#drawPrecision(): void {
		const source = this.#map.getSource(PRECISION);
		const circles = precisionCircles(this.#onMap, this.#ids.selected);
		const any = circles.features.length > 0;
		if (!(source instanceof GeoJSONSource) || !(any || this.#hasCircles)) return;
		this.#hasCircles = any;
		void source.setData(circles);
	}
}
