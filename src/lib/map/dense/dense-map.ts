import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import type { ViewFilter } from '$lib/domain/atlas-index';
import type { Kind } from '$lib/domain/kind';
import type { Lang } from '$lib/domain/localized';
import type { Palette } from '$lib/symbology/palette';
import { clusterFeatures, clusterLevel, type Cluster } from '../clusters';
import type { MapFeature } from '../features';
import { CLUSTERS } from '../layers/clusters';
import { RAISED_ALONE } from '../layers/points';
import type { PointColumns } from '../point-columns';
import { WindowSlice } from '../window-slice';
import { DensePicking } from './dense-picking';
import { DensePoints } from './dense-points';
import { DenseWindow } from './dense-window';
import { PointLayer } from './point-layer';
import { spritesOf } from './sprites';

/** Names follow a drag at this distance, in milliseconds: to place them costs more than to draw the points. */
const NAMES_EVERY = 250;

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
	readonly #ask: () => void;
	/** What can be hit of it. */
	readonly picking: DensePicking;
	#written = new WindowSlice([]);
	#writtenIds = '';
	#raised: ReadonlySet<string> = new Set();
	#namesDue = true;
	#timer: ReturnType<typeof setTimeout> | null = null;
	/** The clusters that the map has been given, and whether it has still to read them. */
	#given: readonly Cluster[] = [];
	#reading = false;

	/** `ask` is called when the present filter is to be taken once more. */
	constructor(map: MapLibreMap, columns: PointColumns, kinds: readonly Kind[], ask: () => void) {
		this.#map = map;
		this.#kinds = kinds;
		this.#points = new DensePoints(columns);
		this.#window = new DenseWindow(this.#points);
		this.#layer = new PointLayer(this.#points);
		this.#ask = ask;
		this.picking = new DensePicking(map, this.#points, this.#window);
		let level = clusterLevel(map.getZoom());
		map.on('zoom', () => {
			const now = clusterLevel(map.getZoom());
			if (now !== level) ask();
			level = now;
		});
		map.on('moveend', () => this.#name());
		map.on('sourcedata', ({ sourceId }) => {
			if (sourceId === CLUSTERS && this.#reading && map.isSourceLoaded(CLUSTERS)) this.#draw();
		});
	}

	/** To be called when a style has been loaded or replaced. */
	dress(palette: Palette, lang: Lang): void {
		this.#layer.setIcons(spritesOf(this.#points.kinds, this.#kinds, palette));
		for (const [layer, property, value] of RAISED_ALONE) {
			this.#map.setPaintProperty(layer, property, value);
		}
		if (!this.#map.getLayer(this.#layer.id)) this.#map.addLayer(this.#layer, RAISED_ALONE[0]?.[0]);
		this.#give(lang);
	}

	/** Takes a filter; tells whether points come or go by it. */
	take(filter: ViewFilter, mentioned: ReadonlySet<string> | null): boolean {
		const changed = this.#window.take(filter, mentioned, clusterLevel(this.#map.getZoom()));
		if (changed) this.#timer ??= setTimeout(() => this.#name(), NAMES_EVERY);
		return changed;
	}

	/** Hands over what was taken: the points wait for their clusters, so that none is missing between them. */
	handOver(lang: Lang): void {
		if (sameClusters(this.#given, this.#window.clusters)) this.#draw();
		else this.#give(lang);
	}

	/** Tells which places are raised: they are among {@link written} wherever they are. */
	raise(ids: ReadonlySet<string>): void {
		this.#raised = ids;
		this.#name();
	}

	/** Takes what is written now, where that is due; tells whether it has changed. */
	takeWritten(filter: ViewFilter, mentioned: ReadonlySet<string> | null): boolean {
		if (!this.#namesDue) return false;
		this.#namesDue = false;
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
		if (this.#timer) clearTimeout(this.#timer);
	}

	#name(): void {
		if (this.#timer) clearTimeout(this.#timer);
		this.#timer = null;
		this.#namesDue = true;
		this.#ask();
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

	#give(lang: Lang): void {
		const source = this.#map.getSource(CLUSTERS);
		if (!(source instanceof GeoJSONSource)) return;
		this.#given = this.#window.clusters;
		this.#reading = true;
		void source.setData(clusterFeatures(this.#given, lang));
	}

	#draw(): void {
		this.#reading = false;
		this.#layer.show(this.#window.window, this.#window.state);
	}
}

function sameClusters(some: readonly Cluster[], others: readonly Cluster[]): boolean {
	return (
		some.length === others.length &&
		some.every((one, at) => {
			const other = others[at];
			return (
				one.x === other?.x &&
				one.y === other.y &&
				one.certain === other.certain &&
				one.possible === other.possible
			);
		})
	);
}
