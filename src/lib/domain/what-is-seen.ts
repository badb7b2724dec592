import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { ViewFilter, WindowSummary } from './atlas-index';
import { csvOf, type CsvValue } from './csv';
import type { Lang } from './localized';
import { formatDay } from './timespan';

/** Properties of a published place that the table of what is seen shows. */
export interface SeenProperties {
	readonly layer: string;
	readonly [name: `name:${Lang}`]: string;
	readonly kind: string;
	readonly start_date?: string;
	readonly end_date?: string;
	readonly precision_m?: number;
}

/** A place as `places.geojson` publishes it, as far as it matters here. */
export type PublishedPlace = Feature<Geometry, SeenProperties>;

/** The places that a filter leaves, and as foreign members the filter itself; `from` and `to` are inclusive days. */
export interface SeenPlaces extends FeatureCollection<
	Geometry,
	SeenProperties & { readonly presence: string; readonly passages: number }
> {
	readonly window: { readonly from: string; readonly to: string };
	readonly layers: readonly string[];
	readonly mentioned_only: boolean;
}

/**
 * The published places that a filter leaves on the map, each with whether it was there for certain
 * and how many passages of the window mean it. A group is left to its members. Geometries are
 * whole, `[lng, lat]`.
 */
export function seenPlaces(
	published: readonly PublishedPlace[],
	summary: WindowSummary,
	{ window, layers, mentionedOnly }: ViewFilter
): SeenPlaces {
	return {
		type: 'FeatureCollection',
		window: { from: formatDay(window.from), to: formatDay(window.to) },
		layers,
		mentioned_only: mentionedOnly,
		features: published.flatMap((feature) => {
			const id = String(feature.id);
			const presence = summary.presence.get(id);
			if (!presence || !summary.there.has(id)) return [];
			const passages = summary.passagesOf.get(id) ?? 0;
			return { ...feature, properties: { ...feature.properties, presence, passages } };
		})
	};
}

/** The columns on both sides of the names, one for each language. */
const COLUMNS = {
	before: ['id', 'layer', 'kind'],
	after: [
		...['lat', 'lng', 'precision_m', 'start_date', 'end_date'],
		...['presence', 'passages', 'page']
	]
};

/** The same as a table with a header: one row a place, positions only for points, in degrees. */
export function seenTable(
	seen: SeenPlaces,
	languages: readonly Lang[],
	pageOf: (id: string) => string
): string {
	const { before, after } = COLUMNS;
	const header = [...before, ...languages.map((lang) => `name_${lang}`), ...after];
	const rows = seen.features.map(({ id, geometry, properties }): CsvValue[] => {
		const [lng, lat] = geometry.type === 'Point' ? geometry.coordinates : [];
		return [
			String(id),
			properties.layer,
			properties.kind,
			...languages.map((lang) => properties[`name:${lang}`] ?? null),
			lat ?? null,
			lng ?? null,
			properties.precision_m ?? null,
			properties.start_date ?? null,
			properties.end_date ?? null,
			properties.presence,
			properties.passages,
			pageOf(String(id))
		];
	});
	return csvOf([header, ...rows]);
}

/** Name of the file without its ending: it tells the window, `sanad-places_2018-09-17_2020-03-04`. */
export function seenFileName({ window }: SeenPlaces): string {
	return `sanad-places_${window.from}_${window.to}`;
}
