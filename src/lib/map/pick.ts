import type { Map as MapLibreMap } from 'maplibre-gl';
import { PLAIN_SYMBOL } from '$lib/symbology/icons';
import type { DensePicking } from './dense/dense-picking';
import { iconSizeAt } from './layers/points';
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
 * `dense` knows the points of a large atlas, of which MapLibre knows nothing.
 */
export function pickPlaces(
	map: MapLibreMap,
	x: number,
	y: number,
	dense: DensePicking | null = null
): string[] {
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
	const reach = REACH + (iconSizeAt(map.getZoom()) * PLAIN_SYMBOL.size) / 2;
	found.unshift(...(dense?.near(x, y, reach) ?? []).map((id) => ({ id, rank: 0 })));
	const best = Math.min(...found.map(({ rank }) => rank));
	return [...new Set(found.filter(({ rank }) => rank === best).map(({ id }) => id))];
}
