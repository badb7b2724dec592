import { Map as MapLibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { BBox } from 'geojson';
import type { Choice } from '$lib/domain/atlas-index';
import type { Lang } from '$lib/domain/localized';
import { drawIcon, ICON_NAMES, ICON_PIXEL_RATIO } from './icons';
import { GLOBAL, idList, PLACES } from './layers/expressions';
import { PALETTES, type Theme } from './palette';
import { pickPlaces, type Pick } from './pick';
import { buildStyle, type MapUrls } from './style';

// The bundler cannot find MapLibre's worker by itself; without this the map stays blank.
setWorkerUrl(workerUrl);

/** Closest zoom a fit goes to: below it the basemap has nothing more to show. */
const MAX_FIT_ZOOM = 10.5;
/** Space kept free round what is fitted, CSS pixels. */
const FIT_PADDING = 48;

export interface MapOptions {
	readonly container: HTMLElement;
	readonly lang: Lang;
	/** Name of the canvas for those who do not see it. */
	readonly label: string;
	readonly theme: Theme;
	readonly urls: MapUrls;
	/** Opening extent, `[west, south, east, north]` in degrees. */
	readonly view: BBox;
	readonly choice: Choice;
	/** Called with what lies under a click, nearest kind first; never empty. */
	readonly onpick: (pick: Pick) => void;
	/** Called when the pointer comes over a place, and with `null` when it leaves. */
	readonly onhover: (placeId: string | null) => void;
	/** Called once the first picture is complete. */
	readonly onready: () => void;
}

/** The states a place can have on the map. */
type Flag = 'selected' | 'hovered' | 'faint';

/**
 * The map in the words of the atlas; the only code that speaks to MapLibre. Everything asked for
 * before the style has loaded is kept and applied when it has.
 */
export class MapHandle {
	readonly #map: MapLibreMap;
	readonly #options: MapOptions;
	#lang: Lang;
	#theme: Theme;
	#choice: Choice;
	#styleLoaded = false;
	readonly #flags: Record<Flag, Set<string>> = {
		selected: new Set(),
		hovered: new Set(),
		faint: new Set()
	};
	#only = '';

	/** Throws where WebGL is not available. */
	constructor(options: MapOptions) {
		this.#options = options;
		this.#lang = options.lang;
		this.#theme = options.theme;
		this.#choice = options.choice;
		this.#map = new MapLibreMap({
			container: options.container,
			style: this.#style(),
			bounds: bounds(options.view),
			fitBoundsOptions: { padding: 8 },
			attributionControl: false,
			locale: { 'Map.Title': options.label },
			dragRotate: false,
			pitchWithRotate: false,
			renderWorldCopies: false,
			minZoom: 1.5,
			maxZoom: 14
		});
		this.#map.touchZoomRotate.disableRotation();
		this.#map.keyboard.disableRotation();
		this.#map.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-left');
		this.#map.on('style.load', () => {
			this.#styleLoaded = true;
			this.#addIcons();
			this.#apply();
		});
		this.#map.once('idle', options.onready);
		this.#map.on('click', ({ point }) => this.#pick(point.x, point.y));
		this.#map.on('mousemove', ({ point }) => this.#hoverAt(point.x, point.y));
		this.#map.on('mouseout', () => this.#hoverAt(-1, -1));
	}

	/** Shows what the reader chose, and which places no passage of it means. */
	show(choice: Choice, mentioned: ReadonlySet<string>, all: readonly string[]): void {
		this.#choice = choice;
		this.#only = choice.mentionedOnly ? idList(mentioned) : '';
		this.#setFlag('faint', new Set(all.filter((id) => !mentioned.has(id))));
		if (this.#styleLoaded) this.#applyChoice();
	}

	/** Highlights places as selected; none for an empty list. */
	select(placeIds: readonly string[]): void {
		this.#setFlag('selected', new Set(placeIds));
	}

	/** Raises places for the moment, while the reader points at them in the text. */
	hover(placeIds: readonly string[]): void {
		this.#setFlag('hovered', new Set(placeIds));
	}

	/**
	 * Brings a box `[west, south, east, north]` into view, and leaves the camera alone where it
	 * already is in view at a readable size.
	 */
	fitTo(box: BBox): void {
		const [west, south, east, north] = box;
		const seen = this.#map.getBounds();
		const inView = seen.contains([west, south]) && seen.contains([east, north ?? south]);
		const width = seen.getEast() - seen.getWest();
		const small = (east ?? west) - west < width / 12 && this.#map.getZoom() < 7;
		if (inView && !small) return;
		this.#map.fitBounds(bounds(box), {
			padding: FIT_PADDING,
			maxZoom: MAX_FIT_ZOOM,
			duration: prefersReducedMotion() ? 0 : 600
		});
	}

	/** Back to the opening extent. */
	resetView(): void {
		this.#map.fitBounds(bounds(this.#options.view), {
			padding: 8,
			duration: prefersReducedMotion() ? 0 : 600
		});
	}

	zoomIn(): void {
		this.#map.zoomIn();
	}

	zoomOut(): void {
		this.#map.zoomOut();
	}

	/** Picks what lies under the middle of the map, for readers who use the keyboard. */
	pickCentre(): void {
		const { clientWidth, clientHeight } = this.#map.getContainer();
		this.#pick(clientWidth / 2, clientHeight / 2);
	}

	/** Redraws in another language or theme; camera, selection and choice stay. */
	restyle(lang: Lang, label: string, theme: Theme): void {
		this.#map.getCanvas().setAttribute('aria-label', label);
		if (lang === this.#lang && theme === this.#theme) return;
		this.#lang = lang;
		this.#theme = theme;
		// Before the first style has loaded MapLibre would log an error and start over.
		if (this.#styleLoaded) this.#setStyle();
		else this.#map.once('style.load', () => this.#setStyle());
	}

	destroy(): void {
		this.#map.remove();
	}

	#style() {
		return buildStyle(this.#theme, this.#lang, this.#options.urls, this.#choice);
	}

	#setStyle(): void {
		this.#map.setStyle(this.#style(), { diff: true });
		for (const name of ICON_NAMES) if (this.#map.hasImage(name)) this.#map.removeImage(name);
		this.#addIcons();
		this.#apply();
	}

	#addIcons(): void {
		for (const name of ICON_NAMES) {
			const image = drawIcon(name, PALETTES[this.#theme]);
			if (image && !this.#map.hasImage(name)) {
				this.#map.addImage(name, image, { pixelRatio: ICON_PIXEL_RATIO });
			}
		}
	}

	#apply(): void {
		this.#applyChoice();
		for (const flag of ['selected', 'hovered', 'faint'] as const) {
			for (const id of this.#flags[flag]) this.#setState(id, flag, true);
		}
	}

	#applyChoice(): void {
		const { window, layers } = this.#choice;
		this.#map.setGlobalStateProperty(GLOBAL.from, window.from);
		this.#map.setGlobalStateProperty(GLOBAL.to, window.to);
		this.#map.setGlobalStateProperty(GLOBAL.layers, idList(layers));
		this.#map.setGlobalStateProperty(GLOBAL.only, this.#only);
	}

	/** Moves a flag to other places, touching only those that change. */
	#setFlag(flag: Flag, ids: ReadonlySet<string>): void {
		const before = this.#flags[flag];
		this.#flags[flag] = new Set(ids);
		if (!this.#styleLoaded) return;
		for (const id of before) if (!ids.has(id)) this.#setState(id, flag, false);
		for (const id of ids) if (!before.has(id)) this.#setState(id, flag, true);
	}

	#setState(id: string, flag: Flag, value: boolean): void {
		this.#map.setFeatureState({ source: PLACES, id }, { [flag]: value });
	}

	#pick(x: number, y: number): void {
		if (!this.#styleLoaded) return;
		const placeIds = pickPlaces(this.#map, x, y);
		if (placeIds.length > 0) this.#options.onpick({ placeIds, x, y });
	}

	#hoverAt(x: number, y: number): void {
		const [first = null] = this.#styleLoaded && x >= 0 ? pickPlaces(this.#map, x, y) : [];
		this.#map.getCanvas().style.cursor = first ? 'pointer' : '';
		this.#options.onhover(first);
	}
}

function bounds(box: BBox): [[number, number], [number, number]] {
	return [
		[box[0], box[1]],
		[box[2], box[3] ?? box[1]]
	];
}

function prefersReducedMotion(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
