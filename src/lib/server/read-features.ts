import type * as v from 'valibot';
import type { Document } from './documents';
import type { IdKind, DeclaredIds } from './declared-ids';
import type { ProblemLog, Report } from './problem-log';
import { featureCollection } from './schema/geometry';
import { authoredPath } from './schema/properties';
import { statedId, validate } from './schema/validate';

/**
 * Reads a FeatureCollection feature by feature, so that one fault hides no other, and declares
 * every id it states, so that links to a faulty feature are not reported as well.
 */
export function readFeatures<Schema extends v.GenericSchema>(
	{ file, value }: Document,
	schema: Schema,
	kind: IdKind,
	declared: DeclaredIds,
	log: ProblemLog
): v.InferOutput<Schema>[] {
	const report = log.errorsIn(file);
	// Ids name features, so that "properties" in between would say nothing.
	const reportProperty: Report = (path, reason) =>
		report(authoredPath(path.replace(/\.properties(?=\.)/, '')), reason);
	const collection = validate(featureCollection, value, '', report);
	if (!collection) {
		declared.salvage(JSON.stringify(value) ?? '');
		return [];
	}
	return collection.features.flatMap((feature, index) => {
		const id = statedId(feature);
		if (id !== null) declared.declare(id, kind, file, report);
		const read = validate(schema, feature, id ?? `features[${index}]`, reportProperty);
		return read === null ? [] : [read];
	});
}
