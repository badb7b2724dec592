import type { ProblemLog } from '../problem-log';
import type { LayeredDraft } from '../read-places';
import type { BasemapFeature } from '../schema/basemap';

/** Placeholder until the swap rule stands. */
export function checkPositions(
	_drafts: readonly LayeredDraft[],
	_basemap: readonly { readonly name: string; readonly features: readonly BasemapFeature[] }[],
	_log: ProblemLog
): void {}
