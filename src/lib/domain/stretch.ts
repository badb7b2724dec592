import type { Localized } from './localized';

/** A part of a line that is known more or less well than its other parts. */
export interface Stretch {
	readonly name: Localized;
	/** The true line lies within this many metres. */
	readonly precisionM: number;
	/** How this part is known, in words. */
	readonly source: Localized;
}

/** From here on a stretch counts as weak, in metres: farther off than the weakest good stretch of the facts. */
const WEAK_BEYOND_M = 2000;

/** True for a stretch whose course is only weakly known: it is drawn broken and said to be so. */
export function isWeakStretch({ precisionM }: Pick<Stretch, 'precisionM'>): boolean {
	return precisionM > WEAK_BEYOND_M;
}
