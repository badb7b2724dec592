import type { Geometry } from 'geojson';
import { membersOf } from '../../domain/meant';
import type { Derivation } from '../../domain/place';
import type { DeclaredIds } from '../declared-ids';
import type { ProblemLog } from '../problem-log';
import type { LayeredDraft } from '../read-places';
import { derive } from './derive';

/**
 * Computes the geometries of all derived places, each after those it needs, into `geometries`,
 * which holds the drawn ones by id. Reports references to nothing, circles, and what cannot be
 * computed; a place that needs a faulty one is passed over, as the fault itself is reported.
 */
export function deriveAll(
	drafts: readonly LayeredDraft[],
	geometries: Map<string, Geometry>,
	declared: DeclaredIds,
	log: ProblemLog
): void {
	const derived = new Map(
		drafts.filter((draft) => draft.derivation).map((each) => [each.id, each])
	);
	const done = new Set<string>();

	function visit(id: string, path: readonly string[]): void {
		const draft = derived.get(id);
		if (!draft?.derivation || done.has(id)) return;
		const report = log.errorsIn(draft.file);
		if (path.includes(id)) {
			done.add(id);
			const circle = [...path.slice(path.indexOf(id)), id].join(' → ');
			report(`${id}.derived`, `depends on itself: ${circle}`);
			return;
		}
		const unknown = referencesOf(draft.derivation).filter((each) => !isGround(declared, each));
		for (const each of unknown) {
			report(`${id}.derived`, `"${each}" is no place and no basemap feature`);
		}
		const needs = needsOf(draft.derivation, drafts);
		for (const need of needs) visit(need, [...path, id]);
		if (done.has(id)) return;
		done.add(id);
		if (unknown.length > 0 || needs.some((need) => !geometries.has(need))) return;
		if (needs.length === 0) {
			if (!declared.isInBrokenFile(id)) report(`${id}.derived`, 'no place is part_of this group');
			return;
		}
		const result = derive(
			draft.derivation,
			(need) => geometries.get(need),
			() => needs.flatMap((need) => geometries.get(need) ?? [])
		);
		if (result.ok) geometries.set(id, result.value);
		else report(`${id}.derived`, result.reason);
	}

	for (const id of derived.keys()) visit(id, []);
}

function isGround(declared: DeclaredIds, id: string): boolean {
	const kind = declared.kindOf(id);
	return kind !== null && kind !== 'event';
}

/** The ids that a derivation names outright. */
function referencesOf(derivation: Derivation): string[] {
	if ('collect' in derivation) return [];
	if ('band' in derivation) return [derivation.band, derivation.within];
	return [derivation.buffer, ...(derivation.between ?? []), ...(derivation.within ?? [])];
}

/** The ids whose geometry a derivation needs: what it names, or the members it collects. */
function needsOf(derivation: Derivation, drafts: readonly LayeredDraft[]): string[] {
	if (!('collect' in derivation)) return referencesOf(derivation);
	return membersOf(drafts, derivation.collect).map(({ id }) => id);
}
