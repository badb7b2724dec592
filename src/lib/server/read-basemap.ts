import { geometryFaults } from './check/geometry';
import type { Document } from './documents';
import type { DeclaredIds } from './declared-ids';
import type { ProblemLog } from './problem-log';
import { readFeatures } from './read-features';
import { basemapFeature, type BasemapFeature } from './schema/basemap';

/** Reads one file of `basemap/`; features with faulty geometry are reported and left out. */
export function readBasemap(
	document: Document,
	declared: DeclaredIds,
	log: ProblemLog
): BasemapFeature[] {
	const report = log.errorsIn(document.file);
	return readFeatures(document, basemapFeature, 'basemap', declared, log).filter((feature) => {
		const faults = geometryFaults(feature.geometry);
		for (const fault of faults) report(`${feature.id}.geometry`, fault);
		return faults.length === 0;
	});
}
