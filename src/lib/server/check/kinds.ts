import type { Event } from '../../domain/event';
import type { Kinds } from '../../domain/kind';
import type { Place } from '../../domain/place';
import { sortOf } from '../complete-kinds';
import type { ProblemLog } from '../problem-log';

const FILE = 'kinds.yaml';

/**
 * Warns of kinds that `kinds.yaml` does not have or that are for another geometry, both drawn
 * plainly then, and of those that nothing uses. A missing kind is reported once, at its first place.
 */
export function warnOfKinds(
	kinds: Kinds,
	places: readonly Place[],
	events: readonly Event[],
	log: ProblemLog
): void {
	const known = new Map(kinds.places.map((kind) => [kind.id, kind.geometry]));
	const isNew = oncePerKind();
	for (const place of places) {
		const geometry = known.get(place.kind);
		const warn = log.warningsIn(`places/${place.layer}.geojson`);
		const sort = sortOf(place);
		if (geometry === undefined) {
			if (!isNew(place.kind)) continue;
			warn(`${place.id}.kind`, `${FILE} has no "${place.kind}": such places are drawn plainly`);
		} else if (sort !== (geometry === 'region' ? 'point' : geometry)) {
			warn(
				`${place.id}.kind`,
				`"${place.kind}" is drawn as ${geometry}: this ${sort} is drawn plainly`
			);
		}
	}
	const ofEvents = new Set(kinds.events.map(({ id }) => id));
	for (const { id, kind } of events) {
		if (ofEvents.has(kind) || !isNew(`event ${kind}`)) continue;
		log.warningsIn('events.yaml')(`${id}.kind`, `${FILE} has no "${kind}"`);
	}
	warnOfUnused('places', kinds.places, places, log);
	warnOfUnused('events', kinds.events, events, log);
}

function oncePerKind(): (kind: string) => boolean {
	const seen = new Set<string>();
	return (kind) => !seen.has(kind) && seen.add(kind).has(kind);
}

function warnOfUnused(
	list: string,
	kinds: readonly { readonly id: string }[],
	items: readonly { readonly kind: string }[],
	log: ProblemLog
): void {
	const used = new Set(items.map(({ kind }) => kind));
	for (const { id } of kinds) {
		if (!used.has(id)) log.warningsIn(FILE)(`${list}.${id}`, 'nothing is of this kind');
	}
}
