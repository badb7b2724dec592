import type { BBox } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { FOCUS_FIT, VIEW_FIT, type Fit } from './fit';

/** A free strip lower than this, in CSS pixels, is too low to arrange anything in. */
const LOWEST_FREE = 60;
const MOVE_MS = 600;

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

	/**
	 * Starts at `focusBox`, or at the opening extent `view` where there is none, fitted like the
	 * static map under this one, so that nothing jumps. `covered` lies over the lower edge, CSS pixels.
	 */
	constructor(
		map: MapLibreMap,
		{ view, focusBox }: { readonly view: BBox; readonly focusBox?: BBox | null },
		covered: number
	) {
		this.#map = map;
		this.#covered = covered;
		this.#framed = focusBox ? { box: focusBox, fit: FOCUS_FIT } : { box: view, fit: VIEW_FIT };
		const { box, fit } = this.#framed;
		const { maxZoom } = fit;
		const padding = this.#padding(fit.padding);
		map.jumpTo(map.cameraForBounds(corners(box), { padding, maxZoom }) ?? {});
		map.on('resize', () => this.#keep(0));
		map.on('moveend', ({ originalEvent }) => {
			// Moves without an event are our own.
			if (originalEvent) this.#kept = this.#isInView(this.#framed.box);
		});
	}

	/** Brings a box into view, and leaves the camera alone where it already is at a readable size. */
	fitTo(box: BBox): void {
		this.#framed = { box, fit: FOCUS_FIT };
		this.#kept = true;
		const [west, , east] = box;
		const seen = this.#map.getBounds();
		const width = seen.getEast() - seen.getWest();
		const small = (east ?? west) - west < width / 12 && this.#map.getZoom() < 7;
		if (small || !this.#isInView(box)) this.#fit(MOVE_MS);
	}

	/** Back to the opening extent. */
	fitView(view: BBox): void {
		this.#framed = { box: view, fit: VIEW_FIT };
		this.#kept = true;
		this.#fit(MOVE_MS);
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

	#keep(milliseconds: number): void {
		if (this.#kept && !this.#isInView(this.#framed.box)) this.#fit(milliseconds);
	}

	#fit(milliseconds: number): void {
		if (this.#free < LOWEST_FREE) return;
		this.#map.fitBounds(corners(this.#framed.box), {
			padding: this.#padding(this.#framed.fit.padding),
			maxZoom: this.#framed.fit.maxZoom,
			duration: prefersReducedMotion() ? 0 : milliseconds
		});
	}

	get #free(): number {
		return this.#map.getContainer().clientHeight - this.#covered;
	}

	/** Less room round the box than it wants, where the free part is very low. */
	#padding(most: number) {
		const around = Math.max(0, Math.min(most, this.#free / 3));
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
