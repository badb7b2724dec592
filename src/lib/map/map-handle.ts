import type { BBox } from 'geojson';
import type { PointQuery } from '$lib/domain/point-query';
import { ZOOMS, type Camera } from '$lib/domain/camera';
import type { ViewFilter } from '$lib/domain/atlas-index';
import type { Lang } from '$lib/domain/localized';
import { iconsOf } from '$lib/symbology/icons';
import { PALETTES, type Theme } from '$lib/symbology/palette';
import type { DetailedBasemap } from './basemaps/detailed';
import { watchTiles } from './basemaps/watch-tiles';
import { FOCUS_FIT, VIEW_FIT } from './fit';
import { Framing } from './framing';
import { PointQueryMark } from './point-query-mark';
import { putIcons } from './put-icons';
import { KeepClear } from './keep-clear';
import type { MapOptions } from './map-options';
import { openMap } from './open-map';
import { Pointing } from './pointing';
import { PlaceStates } from './place-states';
import { ReadingPath, type ReadPlace } from './reading-path';
import { ScaleBar } from './scale-bar';
import { buildStyle } from './style';
import { readPlaces } from './read-places';
import { sharePrograms } from './share-programs';
import { watchParts } from './watch-parts';
import { watchSight } from './watch-sight';
import { WindowOnMap } from './window-on-map';
import { oncePainted, type RepaintHoldMap } from './repaint-hold';

/**
 * The map in the words of the atlas; the only code that speaks to MapLibre. Everything asked for
 * before the style has loaded is kept and applied when it has.
 */
export class MapHandle {
	readonly #map: RepaintHoldMap;
	readonly #window: WindowOnMap;
	readonly #framing: Framing;
	readonly #states: PlaceStates;
	readonly #reading: ReadingPath;
	readonly #keepClear: KeepClear;
	readonly #pointing: Pointing;
	readonly #options: MapOptions;
	#lang: Lang;
	#theme: Theme;
	#styleLoaded = false;
	#wanted: DetailedBasemap | null = null;
	#basemap: DetailedBasemap | null = null;
	readonly #forgetTileFaults: () => void;
	readonly #pointQueryMark: PointQueryMark;
	readonly #scaleBar: ScaleBar;

	/** Throws where WebGL is not available. */
	constructor(options: MapOptions) {
		this.#options = options;
		this.#lang = options.lang;
		this.#theme = options.theme;
		this.#map = openMap(options, this.#style());
		this.#states = new PlaceStates(this.#map, (ids) => this.#window.raise(ids));
		const came = watchParts(this.#map, options);
		const places = readPlaces(options.urls.places).catch(() => null);
		this.#reading = new ReadingPath(this.#map, places);
		this.#window = new WindowOnMap(this.#map, options.filter, (drawn) => {
			this.#states.placesChanged(drawn);
			came('places');
		});
		void places.then((read) => {
			if (!read) return options.onbroken?.('places');
			this.#window.takePlaces(read, options.kinds);
			this.#window.raise(this.#states.raised);
		});
		this.#framing = new Framing(this.#map, options, options.covered ?? 0);
		this.#scaleBar = new ScaleBar(options.lang);
		this.#map.addControl(this.#scaleBar, 'bottom-left');
		this.#keepClear = new KeepClear(this.#map, options.stage ?? options.container);
		this.#map.on('style.load', () => {
			this.#styleLoaded = true;
			this.#putIcons();
			this.#apply();
		});
		this.#pointQueryMark = new PointQueryMark(this.#map);
		this.#pointing = new Pointing(
			this.#map,
			options,
			() => this.#window.picking,
			(box) => this.#framing.zoomInto(box)
		);
		this.#forgetTileFaults = watchTiles(this.#map, () => {
			if (this.#basemap) this.#options.onbasemapfailed?.();
		});
	}

	/** Shows what the reader chose, and which places a passage of it means; `null` where that is not known. */
	show(filter: ViewFilter, mentioned: ReadonlySet<string> | null): void {
		this.#window.show({ filter, mentioned });
	}

	/** Resolves in the animation frame that has drawn what was last shown. */
	painted(): Promise<void> {
		return this.#window.painted();
	}

	/** Highlights places as selected, points with the circle of their precision; none for an empty list. */
	select(placeIds: readonly string[]): void {
		this.#states.select(new Set(placeIds));
	}

	/** Raises places for the moment, while the reader points at them in the text. */
	hover(placeIds: readonly string[]): void {
		this.#states.hover(new Set(placeIds));
	}

	/**
	 * Raises the places of the passage being read; `withPath` joins them in their order. Resolves in
	 * the animation frame that has drawn them.
	 */
	async read(places: readonly ReadPlace[], withPath: boolean): Promise<void> {
		const ids = new Set(places.map(({ id }) => id));
		const named = new Set(places.flatMap(({ id, number }) => (number === null ? [] : [id])));
		// The path first, and the old picture not once more: one frame shows both.
		const shown = this.#reading.show(withPath ? places : []);
		await Promise.resolve();
		this.#map.hold(() => this.#states.read(ids, named));
		await shown;
		await new Promise<void>((resolve) => oncePainted(this.#map, resolve));
	}

	/** Brings a box `[west, south, east, north]` into the part of the map that nothing covers. */
	fitTo(box: BBox): void {
		this.#framing.fitTo(box);
	}

	/** Shows a page as it was seen by itself before: its box, or the opening extent where it has none. */
	showAgain(box: BBox | null): void {
		if (box) this.#framing.showAgain(box, FOCUS_FIT);
		else this.#framing.showAgain(this.#options.view, VIEW_FIT);
	}

	/** Tells that the page has no box of its own: the map stays where it is. */
	leave(): void {
		this.#framing.leave();
	}

	/** Moves to where a link was looking from. */
	lookFrom(camera: Camera): void {
		this.#framing.lookFrom(camera);
	}

	/** Says how much of the map's lower edge is covered, in CSS pixels. */
	setCovered(covered: number): void {
		this.#framing.setCovered(covered);
	}

	/** Tells of the ground in sight, `[west, south, east, north]`, now and after every move, until it is stopped. */
	watchSight(told: (seen: BBox) => void): () => void {
		return watchSight(this.#map, told);
	}

	/** Back to the opening extent. */
	resetView(): void {
		this.#framing.fitView(this.#options.view);
	}

	zoomIn(): void {
		this.#framing.zoomBy(1);
	}

	zoomOut(): void {
		this.#framing.zoomBy(-1);
	}

	/** Picks what lies under the middle of the uncovered map, for readers who use the keyboard. */
	pickCentre(): void {
		const { x, y } = this.#framing.centre;
		if (!this.#pointing.pick(x, y)) this.#pointing.query(x, y);
	}

	/** Asks what is at the middle of the uncovered map, even where a place lies. */
	queryCentre(): void {
		const { x, y } = this.#framing.centre;
		this.#pointing.query(x, y);
	}

	/** Marks the point `[lng, lat]` that was asked about; `null` takes the mark away. */
	markPointQuery(position: PointQuery['position'] | null): void {
		this.#pointQueryMark.show(position);
	}

	/** Draws tiles over the bundled basemap, or with `null` the bundled one alone. */
	async showBasemap(basemap: DetailedBasemap | null): Promise<void> {
		if (JSON.stringify(basemap) === JSON.stringify(this.#wanted)) return;
		this.#wanted = basemap;
		if (basemap?.kind === 'own') (await import('./basemaps/pmtiles-protocol')).readPmtiles();
		// Another filter may have been set in the meantime; it draws itself.
		if (this.#wanted !== basemap) return;
		if (basemap?.kind !== this.#basemap?.kind) this.#forgetTileFaults();
		this.#basemap = basemap;
		this.#map.setMaxZoom(basemap ? ZOOMS.closest : (this.#options.closestZoom ?? ZOOMS.closest));
		this.#redraw();
	}

	/** Redraws in another language or theme; camera, selection and filter stay. */
	restyle(lang: Lang, label: string, theme: Theme): void {
		this.#map.getCanvas().setAttribute('aria-label', label);
		if (lang === this.#lang && theme === this.#theme) return;
		this.#lang = lang;
		this.#theme = theme;
		this.#scaleBar.setLang(lang);
		this.#redraw();
	}

	/** Copies the present picture onto a canvas, for paper: WebGL keeps none that could be printed. */
	copyTo(paper: HTMLCanvasElement): void {
		const canvas = this.#map.redraw().getCanvas();
		paper.width = canvas.width;
		paper.height = canvas.height;
		paper.getContext('2d')?.drawImage(canvas, 0, 0);
	}

	destroy(): void {
		this.#window.stop();
		this.#keepClear.stop();
		this.#map.remove();
	}

	#style() {
		const { kinds, urls } = this.#options;
		const style = buildStyle(kinds, this.#theme, this.#lang, urls, this.#basemap);
		return { ...style, layers: sharePrograms(style.layers) };
	}

	#redraw(): void {
		// Before the first style has loaded MapLibre would log an error and start over.
		if (this.#styleLoaded) this.#setStyle();
		else this.#map.once('style.load', () => this.#setStyle());
	}

	#setStyle(): void {
		this.#map.setStyle(this.#window.adapt(this.#style()), { diff: true });
		this.#putIcons();
		this.#apply();
	}

	#putIcons(): void {
		putIcons(this.#map, iconsOf(this.#options.kinds, PALETTES[this.#theme]));
	}

	#apply(): void {
		this.#window.styleChanged(this.#theme, this.#lang);
		this.#states.styleChanged();
		void this.#reading.styleChanged();
		this.#keepClear.styleChanged();
	}
}
