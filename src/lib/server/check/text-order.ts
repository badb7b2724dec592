import type { Report } from '../problem-log';
import type { ListedPassage } from '../read-articles';

/** Reports passages of one article that overlap; their order in the file is free. */
export function checkTextOrder(passages: readonly ListedPassage[], report: Report): void {
	const sorted = passages.toSorted((a, b) => a.at[0] - b.at[0]);
	for (const [index, passage] of sorted.entries()) {
		const before = sorted[index - 1];
		if (before && passage.at[0] < before.at[1]) {
			report(
				`${passage.path}.at`,
				`[${passage.at.join(', ')}] overlaps ${before.path} at [${before.at.join(', ')}]`
			);
		}
	}
}
