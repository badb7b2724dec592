import type { Position } from 'geojson';
import type { Localized } from './localized';
import type { StatedDate } from './timespan';

/** What of a place several sources may give different values of. */
export const CLAIMED = ['position', 'start_date', 'end_date', 'number'] as const;

export type Claimed = (typeof CLAIMED)[number];

/** The values that claims of each thing give. */
interface Values {
	/** `[lng, lat]` in degrees. */
	readonly position: Position;
	readonly start_date: StatedDate;
	readonly end_date: StatedDate;
	readonly number: number;
}

type ClaimOf<Thing extends Claimed> = {
	readonly of: Thing;
	/** The place's own value is the one that this source gives; no other claim of the same thing is. */
	readonly preferred: boolean;
	/** `null` for the preferred one, whose value is the place's own, and for a position given in words only. */
	readonly value: Values[Thing] | null;
	/** The value in words. */
	readonly says: Localized;
	/** Who says so. */
	readonly source: Localized;
	/** When it was said; `null` where that is not known. */
	readonly date: StatedDate | null;
};

/** What one source says of a place, beside what others say. */
export type Claim = { [Thing in Claimed]: ClaimOf<Thing> }[Claimed];

/** The positions `[lng, lat]` that claims put a place at beside its own, each once. */
export function otherPositions(claims: readonly Claim[]): Position[] {
	const positions = claims.flatMap((claim) =>
		claim.of === 'position' && claim.value ? [claim.value] : []
	);
	return positions.filter(
		([lng, lat], index) => positions.findIndex(([x, y]) => x === lng && y === lat) === index
	);
}
