import type { Geometry } from 'geojson';
import type { Derivation } from '../../domain/place';
import { success, failure, type Result } from '../result';
import { bandWithin } from './band';
import { bufferLine, type Named } from './buffer';
import { clipTo } from './clip';
import { collectGeometries } from './collect';
import { tidyArea } from './tidy';

/** Computes one derived geometry; `find` gives a named geometry, `members` those of a group. */
export function derive(
	derivation: Derivation,
	find: (id: string) => Geometry | undefined,
	members: (group: string) => readonly Geometry[]
): Result<Geometry> {
	if ('collect' in derivation) return success(collectGeometries(members(derivation.collect)));
	const area = deriveArea(derivation, (id) => {
		const geometry = find(id);
		return geometry ? { id, geometry } : null;
	});
	if (!area.ok) return area;
	const tidied = tidyArea(area.value);
	return tidied.coordinates.length > 0 ? success(tidied) : failure('leaves no area');
}

function deriveArea(
	derivation: Exclude<Derivation, { collect: string }>,
	find: (id: string) => Named | null
) {
	const missing = failure('a geometry it needs is missing');
	if ('band' in derivation) {
		const line = find(derivation.band);
		const within = find(derivation.within);
		return line && within ? bandWithin(line, within, derivation.km) : missing;
	}
	const { buffer, between, within = [], km } = derivation;
	const line = find(buffer);
	const ends = between && [find(between[0]), find(between[1])];
	const areas = within.map(find);
	if (!line || !areas.every((area) => area !== null)) return missing;
	const [from, to] = ends ?? [];
	if (ends && !(from && to)) return missing;
	const ground = bufferLine(line, km, from && to ? [from, to] : null);
	return ground.ok && areas.length > 0 ? clipTo(ground.value, areas) : ground;
}
