/** So many tiles in a row that do not come mean that the source is gone, not that one tile is. */
const GIVE_UP_AFTER = 3;

/** Tells a basemap that cannot be had from one that missed a tile. */
export class TileHealth {
	#arrived = false;
	#missedInARow = 0;

	/** A tile has come. */
	arrived(): void {
		this.#arrived = true;
		this.#missedInARow = 0;
	}

	/** A tile, or the description of the tiles, could not be had; true when it is time to give up. */
	missed(): boolean {
		this.#missedInARow += 1;
		return !this.#arrived || this.#missedInARow >= GIVE_UP_AFTER;
	}
}
