import type { Position } from 'geojson';
import type { Claim, Claimed } from '../../domain/claim';
import type { Localized } from '../../domain/localized';

/** A claim under the names of the authored format. Absent values are left out. */
export interface ClaimProperties {
	readonly of: Claimed;
	/** `[lng, lat]`, EDTF or a number; none where the place's own value is meant. */
	readonly value?: Position | string | number;
	readonly preferred?: true;
	readonly says: Localized;
	readonly source: Localized;
	readonly date?: string;
}

/** One claim as it is published. */
export function claimProperties(claim: Claim): ClaimProperties {
	const value = valueOf(claim);
	return {
		of: claim.of,
		...(value !== null && { value }),
		...(claim.preferred && { preferred: true }),
		says: claim.says,
		source: claim.source,
		...(claim.date && { date: claim.date.edtf })
	};
}

function valueOf(claim: Claim): Position | string | number | null {
	if (claim.of === 'position' || claim.of === 'number') return claim.value;
	return claim.value?.edtf ?? null;
}
