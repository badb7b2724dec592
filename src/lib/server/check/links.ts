import type { Event } from '../../domain/event';
import type { Segment, Target } from '../../domain/passage';
import type { NameKind, Names } from '../names';
import type { ProblemLog, Report } from '../problem-log';
import type { ArticleDraft } from '../read-articles';
import type { LayeredDraft } from '../read-places';

/** Reports links of quotes and glosses to nothing, or to something of another kind. */
export function checkArticleLinks({ file, passages }: ArticleDraft, names: Names, log: ProblemLog) {
	const report = log.errorsIn(file);
	for (const { path, quote, gloss } of passages) {
		checkSegments(quote, `${path}.quote`, names, report);
		checkSegments(gloss, `${path}.gloss`, names, report);
	}
}

/** Reports places of an event, or that it covers, that do not exist. */
export function checkEventPlaces(
	{ id, places, covers }: Event,
	file: string,
	names: Names,
	log: ProblemLog
) {
	const report = log.errorsIn(file);
	for (const place of places) checkName(place, 'place', `${id}.places`, names, report);
	for (const place of covers) checkName(place, 'place', `${id}.covers`, names, report);
}

/** Reports a group that does not exist. */
export function checkGroup({ id, partOf, file }: LayeredDraft, names: Names, log: ProblemLog) {
	if (partOf !== null) checkName(partOf, 'place', `${id}.part_of`, names, log.errorsIn(file));
}

function checkSegments(
	segments: readonly Segment[],
	path: string,
	names: Names,
	report: Report
): void {
	const targets = segments.flatMap(({ target }) => target ?? []);
	const links = targets.flatMap(({ type, ids }) => ids.map((id) => ({ type, id })));
	const seen = new Set<string>();
	for (const { type, id } of links) {
		if (!seen.has(id)) checkName(id, type, path, names, report);
		seen.add(id);
	}
}

/** Reports an id at `path` that stands for nothing, or for something of another kind. */
export function checkName(
	id: string,
	expected: Target['type'],
	path: string,
	names: Names,
	report: Report
): void {
	const kind = names.kindOf(id);
	if (kind === 'unreadable' || kind === expected) return;
	report(path, kind === null ? `there is no ${expected} "${id}"` : `"${id}" is ${KINDS[kind]}`);
}

const KINDS: Record<NameKind, string> = {
	place: 'a place, not an event',
	event: 'an event, not a place',
	basemap: 'a feature of the basemap, which nothing can name; move it to places/'
};
