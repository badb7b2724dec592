import * as v from 'valibot';
import type { Event } from '../domain/event';
import type { Document } from './documents';
import type { DeclaredIds } from './declared-ids';
import type { ProblemLog } from './problem-log';
import { eventIn } from './schema/event';
import type { LocalizedSchema } from './schema/localized';
import { statedId, validate } from './schema/validate';

/** Reads `events.yaml`, a list, and declares every id it states. */
export function readEvents(
	{ file, value }: Document,
	localized: LocalizedSchema,
	declared: DeclaredIds,
	log: ProblemLog
): Event[] {
	const report = log.errorsIn(file);
	// A file in which everything is commented out reads as null.
	const entries = validate(v.nullable(v.array(v.unknown())), value, '', report) ?? [];
	const event = eventIn(localized);
	return entries.flatMap((entry, index) => {
		const id = statedId(entry);
		if (id !== null) declared.declare(id, 'event', file, report);
		return validate(event, entry, id ?? `[${index}]`, report) ?? [];
	});
}
