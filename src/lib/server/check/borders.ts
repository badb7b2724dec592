import type { DeclaredIds } from '../declared-ids';
import type { Report } from '../problem-log';
import { draftById, type LayeredDraft } from '../read-places';
import type { StatedBorder } from '../schema/atlas-metadata';
import { isCountryCode } from './countries';
import { checkId } from './links';

/** Reports entries of `borders` that name no line, or no countries. */
export function checkBorders(
	borders: readonly StatedBorder[],
	drafts: readonly LayeredDraft[],
	declared: DeclaredIds,
	report: Report
): void {
	for (const [index, { line, between }] of borders.entries()) {
		const path = `borders.${index}`;
		checkId(line, 'place', `${path}.line`, declared, report);
		const drawn = draftById(drafts, line)?.drawn;
		if (drawn && !drawn.type.endsWith('LineString')) {
			report(`${path}.line`, `"${line}" is not a line`);
		}
		for (const code of between.filter((each) => !isCountryCode(each))) {
			report(`${path}.between`, `"${code}" is no ISO 3166-1 code of a country`);
		}
	}
}
