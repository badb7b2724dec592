import type { Geometry } from 'geojson';
import { roundCorners } from './derive/round';
import { positionTextsOf } from './positions';
import type { LayeredDraft } from './read-places';
import type { BasemapFeature } from './schema/basemap';

/** What was drawn by id, of places and basemap, its corners rounded where the data say so. */
export function drawnGeometries(
	drafts: readonly LayeredDraft[],
	basemap: readonly BasemapFeature[]
): Map<string, Geometry> {
	const drawn = new Map<string, Geometry>(basemap.map(({ id, geometry }) => [id, geometry]));
	for (const draft of drafts) if (draft.drawn) drawn.set(draft.id, draft.drawn);

	const geometries = new Map(drawn);
	for (const { id, geometry, properties } of basemap) {
		const { rounded, precision_m: precisionM } = properties;
		if (!rounded || !precisionM) continue;
		geometries.set(
			id,
			roundCorners(geometry, { precisionM: () => precisionM, stays: () => false })
		);
	}
	for (const { id, drawn: own, rounded, precisionM, stretches, follows } of drafts) {
		if (!own || !rounded || precisionM === null) continue;
		const followed = follows === null ? undefined : drawn.get(follows);
		const kept = followed && positionTextsOf(followed);
		const rounding = {
			precisionM: (part: number) => stretches[part]?.precisionM ?? precisionM,
			stays: (position: readonly number[]) => kept?.has(String(position)) ?? false
		};
		geometries.set(id, roundCorners(own, rounding));
	}
	return geometries;
}
