import type { Geometry } from 'geojson';
import type { Derivation } from '../../domain/place';
import { readAs, unreadable, type Reading } from '../reading';
import { bandWithin } from './band';
import { bufferLine, type Named } from './buffer';
import { collectGeometries } from './collect';
import { tidyArea } from './tidy';

/** Computes one derived geometry; `find` gives a named geometry, `members` those of a group. */
export function derive(
	derivation: Derivation,
	find: (id: string) => Geometry | undefined,
	members: (group: string) => readonly Geometry[]
): Reading<Geometry> {
	if ('collect' in derivation) return readAs(collectGeometries(members(derivation.collect)));
	const area = deriveArea(derivation, (id) => {
		const geometry = find(id);
		return geometry ? { id, geometry } : null;
	});
	if (!area.ok) return area;
	const tidied = tidyArea(area.value);
	return tidied.coordinates.length > 0 ? readAs(tidied) : unreadable('leaves no area');
}

function deriveArea(
	derivation: Exclude<Derivation, { collect: string }>,
	find: (id: string) => Named | null
) {
	const missing = unreadable('a geometry it needs is missing');
	if ('band' in derivation) {
		const line = find(derivation.band);
		const within = find(derivation.within);
		return line && within ? bandWithin(line, within, derivation.km) : missing;
	}
	const line = find(derivation.buffer);
	if (!line) return missing;
	if (!derivation.between) return bufferLine(line, derivation.km, null);
	const from = find(derivation.between[0]);
	const to = find(derivation.between[1]);
	return from && to ? bufferLine(line, derivation.km, [from, to]) : missing;
}
