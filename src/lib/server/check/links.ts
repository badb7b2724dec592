import type { Event } from '../../domain/event';
import type { Segment, Target } from '../../domain/passage';
import type { IdKind, DeclaredIds } from '../declared-ids';
import type { ProblemLog, Report } from '../problem-log';
import { glossesOf } from './passage';
import type { ArticleDraft } from '../read-articles';
import type { LayeredDraft } from '../read-places';

/** Reports links of quotes and glosses to nothing, or to something of another kind. */
export function checkArticleLinks(
	{ file, passages }: ArticleDraft,
	declared: DeclaredIds,
	log: ProblemLog
) {
	const report = log.errorsIn(file);
	for (const { path, quote, gloss } of passages) {
		checkSegments(quote, `${path}.quote`, declared, report);
		for (const each of glossesOf(gloss, path)) {
			checkSegments(each.segments, each.path, declared, report);
		}
	}
}

/** Reports places of an event, or that it covers, that do not exist. */
export function checkEventPlaces(
	{ id, places, covers }: Event,
	file: string,
	declared: DeclaredIds,
	log: ProblemLog
) {
	const report = log.errorsIn(file);
	for (const place of places) checkId(place, 'place', `${id}.places`, declared, report);
	for (const place of covers) checkId(place, 'place', `${id}.covers`, declared, report);
}

/** Reports a group that does not exist. */
export function checkGroup(
	{ id, partOf, file }: LayeredDraft,
	declared: DeclaredIds,
	log: ProblemLog
) {
	if (partOf !== null) checkId(partOf, 'place', `${id}.part_of`, declared, log.errorsIn(file));
}

function checkSegments(
	segments: readonly Segment[],
	path: string,
	declared: DeclaredIds,
	report: Report
): void {
	const targets = segments.flatMap(({ target }) => target ?? []);
	const links = targets.flatMap(({ type, ids }) => ids.map((id) => ({ type, id })));
	const seen = new Set<string>();
	for (const { type, id } of links) {
		if (!seen.has(id)) checkId(id, type, path, declared, report);
		seen.add(id);
	}
}

/** Reports an id at `path` that stands for nothing, or for something of another kind. */
export function checkId(
	id: string,
	expected: Target['type'],
	path: string,
	declared: DeclaredIds,
	report: Report
): void {
	const kind = declared.kindOf(id);
	if (kind === 'unreadable' || kind === expected) return;
	report(path, kind === null ? `there is no ${expected} "${id}"` : `"${id}" is ${KINDS[kind]}`);
}

const KINDS: Record<IdKind, string> = {
	place: 'a place, not an event',
	event: 'an event, not a place',
	basemap: 'a feature of the basemap, which nothing can name; move it to places/'
};
