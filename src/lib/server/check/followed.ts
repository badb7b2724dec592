import type { DeclaredIds } from '../declared-ids';
import { positionsOf, runsOf, samePosition } from '../positions';
import type { ProblemLog } from '../problem-log';
import type { LayeredDraft } from '../read-places';
import type { BasemapFeature } from '../schema/basemap';

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
	const line =
		drafts.find((each) => each.id === follows)?.drawn ??
		basemap.find((each) => each.id === follows)?.geometry;
	if (!line) {
		// What is faulty itself has been reported already.
		if (declared.kindOf(follows) === null) report(`${id}.follows`, `there is no line "${follows}"`);
		return;
	}
	const positions = positionsOf(line);
	const isOn = (position: readonly number[]) =>
		positions.some((each) => samePosition(each, [...position]));
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
