import type { BBox } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { writeCamera, type Camera } from '$lib/domain/camera';
import { FOCUS_FIT, VIEW_FIT, type Fit } from './fit';

/** A free strip lower than this, in CSS pixels, is too low to arrange anything in. */
const LOWEST_FREE = 60;
/** No more of the free part's shorter side is left empty; `StaticMap.svelte` has it as 8cqmin. */
const MOST_PADDING = 0.08;
const MOVE_MS = 600;

/** Where the map starts, and who hears where it goes. Boxes are `[west, south, east, north]`. */
export interface FramingOptions {
	readonly view: BBox;
	readonly focusBox?: BBox | null;
	readonly camera?: Camera | null;
	readonly oncamera?: (camera: Camera | null) => void;
}

/** What is to be in view, and how much room it wants round it. */
interface Framed {
	readonly box: BBox;
	readonly fit: Fit;
}

/**
 * Brings boxes into the part of the map that nothing covers, and keeps the last one there when
 * that part changes: a phone is turned, a sheet is raised. Boxes are `[west, south, east, north]`.
 */
export class Framing {
	readonly #map: MapLibreMap;
	#covered: number;
	#framed: Framed;
	/** False once the reader has moved the map away from it. */
	#kept = true;
	readonly #oncamera: (camera: Camera | null) => void;
	/** A move of our own is under way. */
	#arranging = false;
	/** The map has changed its size, and is about to say that it has moved. */
	#resized = false;
	/** The picture is as we arranged it: nobody has moved it since. */
	#own = true;

	/**
	 * Starts at `focusBox`, or at the opening extent `view` where there is none, fitted like the
	 * static map under this one, so that nothing jumps; or where `camera` says. `covered` lies over
	 * the lower edge, CSS pixels. `oncamera` hears where the reader moves the map to.
	 */
	constructor(
		map: MapLibreMap,
		{ view, focusBox, camera, oncamera = () => {} }: FramingOptions,
		covered: number
	) {
		this.#oncamera = oncamera;
		this.#map = map;
		this.#covered = covered;
		this.#framed = focusBox ? { box: focusBox, fit: FOCUS_FIT } : { box: view, fit: VIEW_FIT };
		const { box, fit } = this.#framed;
		const { maxZoom } = fit;
		const padding = this.#padding(fit.padding);
		map.jumpTo(map.cameraForBounds(corners(box), { padding, maxZoom }) ?? {});
		if (camera) this.lookFrom(camera);
		map.on('resize', () => {
			// A resize ends with a move of its own, which is nobody's.
			this.#resized = !map.isMoving();
			this.#keep(0);
		});
		map.on('moveend', () => {
			if (this.#arranging) {
				this.#arranging = false;
				this.#own = true;
				this.#oncamera(null);
				return;
			}
			if (this.#resized) {
				this.#resized = false;
				return;
			}
			this.#own = false;
			this.#kept = this.#isInView(this.#framed.box);
			this.#oncamera(this.#camera);
		});
	}

	/** Moves at once to where a link was looking from; nothing happens where the map already is there. */
	lookFrom(camera: Camera): void {
		if (writeCamera(camera) === writeCamera(this.#camera)) return;
		this.#own = false;
		this.#kept = false;
		this.#map.stop();
		this.#map.jumpTo({ zoom: camera.zoom, center: [camera.lng, camera.lat] });
	}

	/** The reader's step nearer or away, by buttons. */
	zoomBy(steps: number): void {
		this.#map.zoomTo(this.#map.getZoom() + steps, {
			duration: prefersReducedMotion() ? 0 : MOVE_MS / 2
		});
	}

	/**
	 * Goes nearer to what lies in a box, at the reader's wish, and at least one step; false where that
	 * would show no more of it, because it is one spot or the map is as near as it can be.
	 */
	zoomInto(box: BBox): boolean {
		const map = this.#map;
		const isSpot = box[0] === box[2] && box[1] === box[3];
		if (isSpot || map.getZoom() >= map.getMaxZoom()) return false;
		const padding = this.#padding(FOCUS_FIT.padding);
		const { zoom = 0, ...camera } = map.cameraForBounds(corners(box), { padding }) ?? {};
		const duration = prefersReducedMotion() ? 0 : MOVE_MS;
		map.easeTo({ ...camera, zoom: Math.max(zoom, map.getZoom() + 1), duration });
		return true;
	}

	/** Brings a box into view, and leaves the camera alone where it already is at a readable size. */
	fitTo(box: BBox): void {
		if (this.#own && box.join() === this.#framed.box.join()) return;
		this.#framed = { box, fit: FOCUS_FIT };
		this.#kept = true;
		const [west, , east] = box;
		const seen = this.#map.getBounds();
		const width = seen.getEast() - seen.getWest();
		const small = (east ?? west) - west < width / 12 && this.#map.getZoom() < 7;
		if (small || !this.#isInView(box)) this.#fit(MOVE_MS);
		else this.#oncamera(this.#camera);
	}

	/** A page without a box of its own leaves the map where it is. */
	leave(): void {
		if (!this.#own || this.#framed.fit !== VIEW_FIT) this.#oncamera(this.#camera);
	}

	/** Back to the opening extent. */
	fitView(view: BBox): void {
		this.#show({ box: view, fit: VIEW_FIT });
	}

	/** The way back to a page: what it showed by itself, exactly, wherever the map has been since. */
	showAgain(box: BBox, fit: Fit): void {
		if (this.#own && fit === this.#framed.fit && box.join() === this.#framed.box.join()) return;
		this.#show({ box, fit });
	}

	/**
	 * Says how much of the map's lower edge is covered, in CSS pixels. What was brought into view
	 * stays in view; what the reader has moved away from is left alone.
	 */
	setCovered(covered: number): void {
		if (covered === this.#covered) return;
		this.#covered = covered;
		this.#keep(MOVE_MS / 2);
	}

	/** Middle of the part of the map that nothing covers, CSS pixels from the top left. */
	get centre(): { x: number; y: number } {
		const { clientWidth, clientHeight } = this.#map.getContainer();
		return { x: clientWidth / 2, y: (clientHeight - this.#covered) / 2 };
	}

	#show(framed: Framed): void {
		this.#framed = framed;
		this.#kept = true;
		this.#fit(MOVE_MS);
	}

	#keep(milliseconds: number): void {
		if (this.#kept && !this.#isInView(this.#framed.box)) this.#fit(milliseconds);
	}

	#fit(milliseconds: number): void {
		if (this.#free < LOWEST_FREE) return;
		// Ends a move under way, which is then told of as what it was.
		this.#map.stop();
		this.#arranging = true;
		this.#map.fitBounds(corners(this.#framed.box), {
			padding: this.#padding(this.#framed.fit.padding),
			maxZoom: this.#framed.fit.maxZoom,
			duration: prefersReducedMotion() ? 0 : milliseconds
		});
	}

	get #camera(): Camera {
		const { lng, lat } = this.#map.getCenter();
		return { zoom: this.#map.getZoom(), lat, lng };
	}

	get #free(): number {
		return this.#map.getContainer().clientHeight - this.#covered;
	}

	/** Less room round the box than it wants, where the free part is small. */
	#padding(most: number) {
		const shorter = Math.min(this.#map.getContainer().clientWidth, this.#free);
		const around = Math.max(0, Math.min(most, shorter * MOST_PADDING));
		return { top: around, left: around, right: around, bottom: around + this.#covered };
	}

	#isInView([west, south, east, north]: BBox): boolean {
		const { clientWidth } = this.#map.getContainer();
		return [this.#map.project([west, south]), this.#map.project([east, north ?? south])].every(
			({ x, y }) => x >= 0 && x <= clientWidth && y >= 0 && y <= this.#free
		);
	}
}

function corners(box: BBox): [[number, number], [number, number]] {
	return [
		[box[0], box[1]],
		[box[2], box[3] ?? box[1]]
	];
}

function prefersReducedMotion(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
