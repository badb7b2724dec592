import type { Position } from 'geojson';
import { finder } from '../../domain/finder';
import type { DeclaredIds } from '../declared-ids';
import { positionTextsOf, runsOf } from '../positions';
import type { ProblemLog } from '../problem-log';
import { draftById, type LayeredDraft } from '../read-places';
import type { BasemapFeature } from '../schema/basemap';

const basemapFeatureById = finder<BasemapFeature>(({ id }) => id);

/**
 * Reports a place that says its edge follows a line and does not: somewhere it must repeat two
 * positions of that line one after the other.
 */
export function checkFollowed(
	draft: LayeredDraft,
	drafts: readonly LayeredDraft[],
	basemap: readonly BasemapFeature[],
	declared: DeclaredIds,
	log: ProblemLog
): void {
	const { id, follows, drawn } = draft;
	if (follows === null || !drawn) return;
	const report = log.errorsIn(draft.file);
	const line = draftById(drafts, follows)?.drawn ?? basemapFeatureById(basemap, follows)?.geometry;
	if (!line) {
		// What is faulty itself has been reported already.
		if (declared.kindOf(follows) === null) report(`${id}.follows`, `there is no line "${follows}"`);
		return;
	}
	const onLine = positionTextsOf(line);
	const isOn = (position: Position) => onLine.has(String(position));
	const shares = runsOf(drawn).some((run) =>
		run.positions.some((position, index) => {
			const next = run.positions[index + 1];
			return next !== undefined && isOn(position) && isOn(next);
		})
	);
	if (!shares) {
		report(`${id}.follows`, `the edge repeats no two positions of "${follows}" in a row`);
	}
}
