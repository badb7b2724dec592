import type { Localized } from './localized';

/** A switchable layer of the legend. The order of layers is the order of the legend, top first. */
export interface Layer {
	readonly id: string;
	readonly name: Localized;
	/** What it shows, in a short sentence. */
	readonly shows: Localized;
	/** Whether it is on when the reader arrives. */
	readonly on: boolean;
}
