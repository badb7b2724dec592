import * as v from 'valibot';
import type { Layer } from '../domain/layer';
import type { Document } from './documents';
import type { ProblemLog } from './problem-log';
import { layerIn } from './schema/layer';
import type { LocalizedSchema } from './schema/localized';
import { statedId, validate } from './schema/validate';

/** The legend, with every id it states, so that a faulty entry still owns its file of places. */
export interface Legend {
	readonly layers: readonly Layer[];
	readonly ids: ReadonlySet<string>;
}

/** Reads `layers.yaml`, a list in the order of the legend; `null` when it is no list at all. */
export function readLegend(
	{ file, value }: Document,
	localized: LocalizedSchema,
	log: ProblemLog
): Legend | null {
	const report = log.errorsIn(file);
	const entries = validate(v.array(v.unknown()), value, '', report);
	if (!entries) return null;
	const layer = layerIn(localized);
	const ids = new Set<string>();
	const layers = entries.flatMap((entry, index) => {
		const id = statedId(entry);
		const path = id ?? `[${index}]`;
		if (id !== null && ids.has(id)) report(path, 'two layers share this id');
		if (id !== null) ids.add(id);
		return validate(layer, entry, path, report) ?? [];
	});
	return { layers, ids };
}
