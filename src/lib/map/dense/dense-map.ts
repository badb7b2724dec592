import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import type { ViewFilter } from '$lib/domain/atlas-index';
import type { Kind } from '$lib/domain/kind';
import type { Lang } from '$lib/domain/localized';
import type { Palette } from '$lib/symbology/palette';
import { clusterFeatures, clusterLevel } from '../clusters';
import type { MapFeature } from '../features';
import { CLUSTERS, CLUSTERS_SHOWN } from '../layers/clusters';
import { RAISED_ALONE } from '../layers/points';
import type { PointColumns } from '../point-columns';
import { oncePainted } from '../repaint-hold';
import { WindowSlice } from '../window-slice';
import { ClusterLayer } from './cluster-layer';
import { DensePicking } from './dense-picking';
import { DensePoints } from './dense-points';
import { DenseWindow } from './dense-window';
import { PointLayer } from './point-layer';
import { spritesOf } from './sprites';

/**
 * What symbol layers, lines and areas draw follows at this distance, in milliseconds: to make and place it
 * costs more than to draw the points.
 */
const LATER = 250;

/** In the midst of a drag it follows no sooner than after so many times what it cost last. */
const REST = 4;

/** Points in view that are written on, at most, the most important first: more would find no room. */
const MOST_WRITTEN = 300;

/**
 * The points of a large atlas on the map: all of them in one layer of our own, crowds of them as
 * clusters, and what is in view and written on as features for the symbol layers, a little later.
 */
export class DenseMap {
	readonly #map: MapLibreMap;
	readonly #kinds: readonly Kind[];
	readonly #points: DensePoints;
	readonly #window: DenseWindow;
	readonly #layer: PointLayer;
	readonly #clusters: ClusterLayer;
	readonly #ask: () => void;
	/** What can be hit of it. */
	readonly picking: DensePicking;
	#written = new WindowSlice([]);
	#writtenIds = '';
	#raised: ReadonlySet<string> = new Set();
	#isDue = true;
	/** What was made last to follow the points, and how long it took until it was drawn, milliseconds. */
	#followed: readonly [ViewFilter | null, ReadonlySet<string> | null] = [null, null];
	#cost = 0;
	#lang: Lang | null = null;
	#timer: ReturnType<typeof setTimeout> | null = null;
	#settling: ReturnType<typeof setTimeout> | undefined;
	#clearing: ReturnType<typeof setTimeout> | undefined;

	/** `ask` is called when the present filter is to be taken once more. */
	constructor(map: MapLibreMap, columns: PointColumns, kinds: readonly Kind[], ask: () => void) {
		this.#map = map;
		this.#kinds = kinds;
		this.#points = new DensePoints(columns);
		this.#window = new DenseWindow(this.#points);
		this.#layer = new PointLayer(this.#points);
		this.#clusters = new ClusterLayer(this.#points.origin);
		this.#ask = ask;
		this.picking = new DensePicking(map, this.#points, this.#window);
		let level = clusterLevel(map.getZoom());
		map.on('zoom', () => {
			const now = clusterLevel(map.getZoom());
			if (now !== level) ask();
			level = now;
		});
		map.on('moveend', () => this.#follow());
	}

	/** To be called when a style has been loaded or replaced. */
	dress(palette: Palette, lang: Lang): void {
		const map = this.#map;
		const [dots] = RAISED_ALONE[0] ?? [];
		this.#lang = lang;
		const [discs] = CLUSTERS_SHOWN;
		this.#layer.setIcons(spritesOf(this.#points.kinds, this.#kinds, palette));
		this.#clusters.setLook(palette, lang, getComputedStyle(map.getContainer()).fontFamily);
		for (const [layer, property, value] of RAISED_ALONE) {
			map.setPaintProperty(layer, property, value);
		}
		for (const layer of CLUSTERS_SHOWN) map.setLayoutProperty(layer, 'visibility', 'none');
		if (!map.getLayer(this.#layer.id)) map.addLayer(this.#layer, dots);
		if (!map.getLayer(this.#clusters.id)) map.addLayer(this.#clusters, discs);
		this.draw();
		this.#keepClear();
		this.#follow();
	}

	/** Takes a filter; tells whether points come or go by it. */
	take(filter: ViewFilter, mentioned: ReadonlySet<string> | null): boolean {
		const changed = this.#window.take(filter, mentioned, clusterLevel(this.#map.getZoom()));
		if (!changed) return false;
		clearTimeout(this.#clearing);
		this.#clearing = setTimeout(() => this.#keepClear(), LATER);
		return true;
	}

	/**
	 * Whether it is time for all that follows the points of a filter; if not, this asks again once the
	 * drag rests, or goes on for long.
	 */
	isDue(filter: ViewFilter, mentioned: ReadonlySet<string> | null): boolean {
		const due = this.#isDue;
		this.#isDue = false;
		if (due) {
			this.#followed = [filter, mentioned];
			this.#measure();
		} else if (filter !== this.#followed[0] || mentioned !== this.#followed[1]) {
			this.#timer ??= setTimeout(() => this.#follow(), Math.max(LATER, REST * this.#cost));
			clearTimeout(this.#settling);
			this.#settling = setTimeout(() => this.#follow(), LATER);
		}
		return due;
	}

	/** Draws what was taken, from the next frame on. */
	draw(): void {
		this.#layer.show(this.#window.window, this.#window.state);
		this.#clusters.show(this.#window.clusters);
	}

	/** Tells which places are raised: they are among {@link written} wherever they are. */
	raise(ids: ReadonlySet<string>): void {
		this.#raised = ids;
		this.#follow();
	}

	/** Takes what is written now; tells whether it has changed. */
	takeWritten(filter: ViewFilter, mentioned: ReadonlySet<string> | null): boolean {
		const points = this.#inView();
		const ids = points.join();
		if (ids !== this.#writtenIds) {
			this.#written = new WindowSlice(points.map((point) => this.#points.feature(point)));
		}
		this.#writtenIds = ids;
		return this.#written.take(filter, mentioned);
	}

	/** The points that symbol layers draw something of, as they were last taken. */
	get written(): readonly MapFeature[] {
		return this.#written.data?.features ?? [];
	}

	/** To be called before the map is taken down. */
	stop(): void {
		this.#forgetTimers();
		clearTimeout(this.#clearing);
	}

	#follow(): void {
		this.#forgetTimers();
		this.#isDue = true;
		this.#ask();
	}

	#measure(): void {
		const begun = performance.now();
		oncePainted(this.#map, () => (this.#cost = performance.now() - begun));
	}

	#forgetTimers(): void {
		if (this.#timer) clearTimeout(this.#timer);
		clearTimeout(this.#settling);
		this.#timer = null;
	}

	#inView(): number[] {
		const raised = [...this.#raised].flatMap((id) => this.#points.numberOf(id) ?? []);
		const rank = (point: number) =>
			(this.#points.order[point] ?? 0) + (this.#window.isFaint(point) ? 100 : 0);
		const seen = this.picking
			.inView()
			.filter((point) => this.#points.isWritten[point] === 1 && this.#window.isDrawn(point))
			.sort((a, b) => rank(a) - rank(b) || a - b)
			.slice(0, MOST_WRITTEN);
		return [...new Set([...seen, ...raised])].sort((a, b) => a - b);
	}

	/** Keeps names off the clusters. */
	#keepClear(): void {
		const source = this.#map.getSource(CLUSTERS);
		if (!(source instanceof GeoJSONSource) || !this.#lang) return;
		void source.setData(clusterFeatures(this.#window.clusters, this.#lang));
	}
}
