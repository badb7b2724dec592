import type { Lang } from '../domain/localized';
import { geometryFaults } from './check/geometry';
import type { Document } from './documents';
import type { DeclaredIds } from './declared-ids';
import type { ProblemLog } from './problem-log';
import { readFeatures } from './read-features';
import { basemapFeatureIn, type BasemapFeature } from './schema/basemap';

/** Reads one file of `basemap/`; features with faulty geometry are reported and left out. */
export function readBasemap(
	document: Document,
	languages: readonly Lang[],
	declared: DeclaredIds,
	log: ProblemLog
): BasemapFeature[] {
	const report = log.errorsIn(document.file);
	return readFeatures(document, basemapFeatureIn(languages), 'basemap', declared, log).filter(
		(feature) => {
			const faults = geometryFaults(feature.geometry);
			for (const fault of faults) report(`${feature.id}.geometry`, fault);
			return faults.length === 0;
		}
	);
}
