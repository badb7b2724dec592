import { Map as MapLibreMap, type MapOptions } from 'maplibre-gl';
import { PLACES } from './layers/expressions';

/** The longest that a frame is held back, in milliseconds: a reader who points at a place sees it raised. */
const LONGEST_HOLD_MS = 1000;

/** Pixels of the canvas to a CSS pixel, both ways, as long as nobody sees the map. */
const UNSEEN_PIXEL_RATIO = 0.05;

/**
 * MapLibre's map, which can hold repaints: after a change of the places it would draw the old picture once
 * more while its worker makes the new one. Without a graphics card that costs as much again as the
 * change itself, so {@link hold} waits for the worker, unless the camera moves.
 */
export class RepaintHoldMap extends MapLibreMap {
	// Not `#holding`: the parent's constructor already asks for frames, before fields are there.
	private holding: ReturnType<typeof setTimeout> | null = null;

	/** Before the first picture there is none to keep, and only frames ask for tiles. */
	#hasPicture = false;

	constructor(options: MapOptions) {
		super({ ...options, pixelRatio: UNSEEN_PIXEL_RATIO });
		this.once('idle', () => this.#drawFirstPicture());
		// A page that was zoomed, or went to another screen, has other pixels.
		this.on('resize', () => {
			if (this.#hasPicture && this.getPixelRatio() !== devicePixelRatio) this.#takePixels();
		});
		this.on('sourcedata', ({ sourceId }) => {
			if (this.holding && sourceId === PLACES && haveBeenRead(this)) this.#release();
		});
	}

	/**
	 * Before the first picture is complete nobody sees the map: its frames ask for tiles and place
	 * names, and are drawn with a few pixels only. Without a graphics card all of them take a fifth
	 * of the time until there is a picture.
	 */
	#drawFirstPicture(): void {
		this.#hasPicture = true;
		this.#takePixels();
		// Whoever waits for the picture hears of it after this.
		this.redraw();
	}

	#takePixels(): void {
		this.setPixelRatio(devicePixelRatio);
	}

	override triggerRepaint(): void {
		if (!this.holding || this.isMoving()) super.triggerRepaint();
	}

	/** Makes a change and holds frames back until the places have been read again, if it asks for that. */
	hold(change: () => void): void {
		if (!this.#hasPicture) return change();
		this.holding ??= setTimeout(() => this.#release(), LONGEST_HOLD_MS);
		change();
		if (haveBeenRead(this)) this.#release();
	}

	#release(): void {
		if (this.holding) clearTimeout(this.holding);
		this.holding = null;
		super.triggerRepaint();
	}
}

/**
 * Calls back, once, in the animation frame that has drawn the places as they were last asked for.
 * The basemap is not waited for: it may come slowly from elsewhere.
 */
export function oncePainted(map: MapLibreMap, done: () => void): void {
	const look = () => {
		if (!haveBeenRead(map)) return;
		map.off('render', look);
		done();
	};
	map.on('render', look);
	// Where nothing is under way no frame is due, and none would say so.
	if (haveBeenRead(map)) map.triggerRepaint();
}

/** Whether the places are drawn as they were last given; asked without a source, MapLibre logs an error. */
function haveBeenRead(map: MapLibreMap): boolean {
	return map.getSource(PLACES) !== undefined && map.isSourceLoaded(PLACES);
}
