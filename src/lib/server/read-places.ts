import bbox from '@turf/bbox';
import type { Geometry } from 'geojson';
import { finder } from '../domain/finder';
import type { Kind } from '../domain/kind';
import type { Lang } from '../domain/localized';
import { isWeaklyPlaced, type Place } from '../domain/place';
import type { Existence } from '../domain/timespan';
import { geometryFaults } from './check/geometry';
import { isCountryCode } from './check/countries';
import type { Document } from './documents';
import type { DeclaredIds } from './declared-ids';
import type { ProblemLog, Report } from './problem-log';
import { readFeatures } from './read-features';
import type { DrawnGeometry } from './schema/geometry';
import { placeFeatureIn, type PlaceDraft } from './schema/place';

/** A draft with the layer and file it stands in. */
export type LayeredDraft = PlaceDraft & { readonly layer: string; readonly file: string };

/** The first draft with an id; `null` for none. */
export const draftById = finder<LayeredDraft>(({ id }) => id);

/** Reads one file of `places/`, whose name is its layer. Faulty geometry is reported and dropped. */
export function readPlaces(
	document: Document,
	languages: readonly Lang[],
	declared: DeclaredIds,
	log: ProblemLog
): LayeredDraft[] {
	const report = log.errorsIn(document.file);
	return readFeatures(document, placeFeatureIn(languages), 'place', declared, log).map((draft) => {
		checkDates(draft, report);
		if (draft.partOf === draft.id) report(`${draft.id}.part_of`, 'a place is no part of itself');
		if (draft.country !== null && !isCountryCode(draft.country)) {
			report(`${draft.id}.country`, `"${draft.country}" is no ISO 3166-1 code of a country`);
		}
		return { ...withSoundGeometry(draft, report), layer: document.name, file: document.file };
	});
}

/** The place of a draft, with its drawn or computed geometry. */
export function finishPlace(
	draft: LayeredDraft,
	geometry: Geometry,
	kind: Kind | undefined
): Place {
	return {
		id: draft.id,
		layer: draft.layer,
		name: draft.name,
		altNames: draft.altNames,
		shortName: draft.shortName,
		kind: draft.kind,
		existence: draft.existence,
		precisionM: draft.precisionM,
		weak: isWeaklyPlaced({ ...draft, geometry }, kind),
		stretches: draft.stretches,
		source: draft.source,
		claims: draft.claims,
		ref: draft.ref,
		number: draft.number,
		partOf: draft.partOf,
		country: draft.country,
		description: draft.description,
		derivation: draft.derivation,
		geometry,
		bbox: bbox(geometry)
	};
}

function checkDates({ id, existence }: PlaceDraft, report: Report): void {
	if (endsBeforeItBegins(existence)) {
		const { start, end } = existence;
		report(`${id}.end_date`, `${end?.edtf} is before the start_date ${start?.edtf}`);
	}
}

function endsBeforeItBegins({ start, end }: Existence): boolean {
	return (end?.latest ?? Infinity) < (start?.earliest ?? -Infinity);
}

function withSoundGeometry(draft: PlaceDraft, report: Report): PlaceDraft {
	if (draft.drawn === null) {
		if (draft.derivation === null) report(`${draft.id}.geometry`, 'is null without "derived"');
		return draft;
	}
	if (draft.derivation !== null) {
		report(`${draft.id}.geometry`, 'must be null, as "derived" says how it is computed');
		return { ...draft, drawn: null };
	}
	const faults = [...geometryFaults(draft.drawn), ...stretchFaults(draft, draft.drawn)];
	for (const fault of faults) report(`${draft.id}.geometry`, fault);
	return faults.length > 0 ? { ...draft, drawn: null } : draft;
}

/** Stretches belong to the lines of a `MultiLineString`, one to one. */
function stretchFaults({ stretches }: PlaceDraft, drawn: DrawnGeometry): string[] {
	if (stretches.length === 0) return [];
	const lines = drawn.type === 'MultiLineString' ? drawn.coordinates.length : 0;
	return lines === stretches.length
		? []
		: [`has ${lines} lines of a MultiLineString for ${stretches.length} stretches`];
}
