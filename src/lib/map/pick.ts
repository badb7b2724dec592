import type { Map as MapLibreMap } from 'maplibre-gl';
import { isInteractive } from './style';

/** What a click found: ids of the places under it and where it was, CSS pixels of the container. */
export interface Pick {
	readonly placeIds: readonly string[];
	readonly x: number;
	readonly y: number;
}

/** How far beside a thin line or small symbol a click still counts, CSS pixels. */
const REACH = 6;

const RANK: Record<string, number> = { point: 0, line: 1, area: 2, label: 2 };

/**
 * Ids of the places under a point of the container. Points win over lines and lines over areas,
 * because whoever aims at a road inside a zone means the road; several of one kind are all returned.
 */
export function pickPlaces(map: MapLibreMap, x: number, y: number): string[] {
	const features = map.queryRenderedFeatures(
		[
			[x - REACH, y - REACH],
			[x + REACH, y + REACH]
		],
		{ layers: map.getLayersOrder().filter(isInteractive) }
	);
	const found = features.map(({ properties }) => ({
		id: String(properties.id),
		rank: RANK[String(properties.shape)] ?? 2
	}));
	const best = Math.min(...found.map(({ rank }) => rank));
	return [...new Set(found.filter(({ rank }) => rank === best).map(({ id }) => id))];
}
