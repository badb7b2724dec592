import type * as v from 'valibot';
import { NO_KINDS, type Kinds } from '../domain/kind';
import type { Document } from './documents';
import type { ProblemLog, Report } from './problem-log';
import { eventKindIn, kindIn, kindsFile } from './schema/kind';
import type { LocalizedSchema } from './schema/localized';
import { statedId, validate } from './schema/validate';

/** Reads `kinds.yaml` entry by entry, so that one fault hides no other. */
export function readKinds(
	{ file, value }: Document,
	localized: LocalizedSchema,
	log: ProblemLog
): Kinds {
	const report = log.errorsIn(file);
	const lists = validate(kindsFile, value ?? {}, '', report);
	if (!lists) return NO_KINDS;
	return {
		places: readEntries('places', lists.places, kindIn(localized), report),
		events: readEntries('events', lists.events, eventKindIn(localized), report)
	};
}

function readEntries<Schema extends v.GenericSchema>(
	list: string,
	entries: readonly unknown[],
	schema: Schema,
	report: Report
): v.InferOutput<Schema>[] {
	const ids = new Set<string>();
	return entries.flatMap((entry, index) => {
		const id = statedId(entry);
		const path = id === null ? `${list}[${index}]` : `${list}.${id}`;
		if (id !== null && ids.has(id)) report(path, 'two kinds share this id');
		if (id !== null) ids.add(id);
		const read = validate(schema, entry, path, report);
		return read === null ? [] : [read];
	});
}
