import { isArea } from '../../domain/geometry';
import { membersOf } from '../../domain/meant';
import type { DeclaredIds } from '../declared-ids';
import type { Report } from '../problem-log';
import { draftById, type LayeredDraft } from '../read-places';
import { checkId } from './links';

/** Reports ids of `measure_to` that name no place, or an area: a distance to an area is not defined here. */
export function checkMeasureTo(
	ids: readonly string[],
	drafts: readonly LayeredDraft[],
	declared: DeclaredIds,
	report: Report
): void {
	for (const [position, id] of ids.entries()) {
		const path = `measure_to.${position}`;
		checkId(id, 'place', path, declared, report);
		const place = draftById(drafts, id);
		if (!place) continue;
		const isGroup = membersOf(drafts, id).length > 0;
		const { drawn, derivation } = place;
		// Neither drawn nor derived is a geometry whose faults are reported already.
		const area = drawn ? isArea(drawn) : derivation && !('collect' in derivation);
		if (area && !isGroup) report(path, `"${id}" is an area, expected a line, a point or a group`);
	}
}
