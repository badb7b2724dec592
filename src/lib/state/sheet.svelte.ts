import { settle, SHEET_HEIGHTS, sheetPixels, type SheetHeight } from './sheet-heights';

/** How high the text lies over the map on a phone; elsewhere it stands beside it and none of this is used. */
export class Sheet {
	height = $state<SheetHeight>('half');
	/** Height of the map that the sheet lies over, CSS pixels; 0 until it has been measured. */
	room = $state(0);
	/** The reader's size of text: CSS pixels of one root em. */
	rem = $state(16);
	#dragged = $state<number | null>(null);

	/** CSS pixels at this moment, under the finger too. */
	readonly pixels = $derived(this.#dragged ?? sheetPixels(this.height, this.room, this.rem));
	/**
	 * What the map must count as covered, CSS pixels. A full sheet leaves nothing to arrange, so
	 * the map is arranged for the moment when the reader lowers it again.
	 */
	readonly covered = $derived(
		sheetPixels(this.height === 'full' ? 'half' : this.height, this.room, this.rem)
	);

	get isDragged(): boolean {
		return this.#dragged !== null;
	}

	get isLowest(): boolean {
		return this.height === 'peek';
	}

	get isHighest(): boolean {
		return this.height === 'full';
	}

	raise(): void {
		this.#step(1);
	}

	lower(): void {
		this.#step(-1);
	}

	/** Raises the sheet to half if it is lower; a higher one stays where the reader put it. */
	open(): void {
		if (this.isLowest) this.height = 'half';
	}

	/** Follows the finger, in CSS pixels from the lower edge. */
	drag(pixels: number): void {
		const lowest = sheetPixels('peek', this.room, this.rem);
		this.#dragged = Math.min(Math.max(pixels, lowest), this.room);
	}

	/** Lets go; `velocity` in pixels per millisecond, upwards positive. */
	release(velocity: number): void {
		if (this.#dragged !== null) {
			this.height = settle(this.#dragged, velocity, this.room, this.rem);
		}
		this.#dragged = null;
	}

	#step(by: 1 | -1): void {
		this.height = SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(this.height) + by] ?? this.height;
	}
}
