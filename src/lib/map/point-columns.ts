import type { FeatureCollection, Geometry, Position } from 'geojson';
import type { Kind } from '$lib/domain/kind';
import { MANY } from './many';
import type { MapFeature, MapProperties } from './features';
import { ofGeometry } from './layers/by-kind';

/** Columns of texts: what a point is called on the map, and what identifies it. */
const TEXTS = ['id', 'layer', 'kind', 'number'] as const;

/** Columns of numbers. */
const NUMBERS = ['earliest', 'latest', 'begun', 'lasting', 'precision_m', 'order'] as const;

/** True of the columns of what is written on the map: numbers, and names and short names by language. */
export function isWriting(column: string): boolean {
	return column === 'number' || isName(column);
}

function isName(property: string): boolean {
	return property.startsWith('label_') || property.startsWith('ref_');
}

/**
 * Points as columns instead of a feature each, which would be most of what ten thousand of them weigh.
 * Each column is as long as the others; layers and kinds, few as they are, repeat and pack well.
 */
export interface PointColumns {
	/** `[lng, lat]` in degrees. */
	readonly position: readonly Position[];
	readonly weak: readonly boolean[];
	readonly texts: Readonly<Record<string, readonly string[]>>;
	readonly numbers: Readonly<Record<string, readonly number[]>>;
}

/** What the interactive map draws of every place, see `mapFeatures`; of many points it has columns. */
export interface MapPlaces extends FeatureCollection<Geometry, MapProperties> {
	readonly points?: PointColumns;
}

/** Takes the points of a large atlas out of its features; those that are a name and no spot stay. */
export function inColumns(
	drawn: FeatureCollection<Geometry, MapProperties>,
	kinds: readonly Kind[]
): MapPlaces {
	const regions = new Set(ofGeometry(kinds, 'region').map(({ id }) => id));
	const isSpot = ({ properties: { shape, kind } }: MapFeature) =>
		shape === 'point' && !regions.has(kind);
	const spots = drawn.features.filter(isSpot);
	if (spots.length < MANY) return drawn;
	return {
		type: 'FeatureCollection',
		features: drawn.features.filter((feature) => !isSpot(feature)),
		points: columnsOf(spots)
	};
}

function columnsOf(spots: readonly MapFeature[]): PointColumns {
	const names = Object.keys(spots[0]?.properties ?? {}).filter(isName);
	const columnOf = <T>(valueOf: (properties: Record<string, unknown>) => T) =>
		spots.map(({ properties }) => valueOf({ ...properties }));
	return {
		position: spots.flatMap(({ geometry }) =>
			geometry.type === 'Point' ? [geometry.coordinates] : []
		),
		weak: spots.map(({ properties }) => properties.weak),
		texts: Object.fromEntries(
			[...TEXTS, ...names].map((name) => [name, columnOf((each) => String(each[name] ?? ''))])
		),
		numbers: Object.fromEntries(
			NUMBERS.map((name) => [name, columnOf((each) => Number(each[name] ?? 0))])
		)
	};
}

/** A point of the columns as the map draws it. */
export function pointAt({ position, weak, texts, numbers }: PointColumns, at: number): MapFeature {
	const row = <T>(columns: Readonly<Record<string, readonly T[]>>, none: T) =>
		Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column[at] ?? none]));
	const { id = '', layer = '', kind = '', number = '', ...written } = row(texts, '');
	const {
		earliest = 0,
		latest = 0,
		begun = 0,
		lasting = 0,
		order = 0,
		precision_m = 0
	} = row(numbers, 0);
	return {
		type: 'Feature',
		properties: {
			...{ id, layer, kind, number, earliest, latest, begun, lasting, order, precision_m },
			...written,
			weak: weak[at] ?? false,
			shape: 'point'
		},
		geometry: { type: 'Point', coordinates: [...(position[at] ?? [])] }
	};
}

/** Whether something read from elsewhere is such columns, all of one length. */
export function areColumns(data: unknown): data is PointColumns {
	if (!isRecord(data)) return false;
	const { position, weak, texts, numbers } = data;
	if (!Array.isArray(position) || !isRecord(texts) || !isRecord(numbers)) return false;
	const isColumn = (column: unknown, type: string) =>
		Array.isArray(column) &&
		column.length === position.length &&
		column.every((value) => typeof value === type);
	return (
		position.every((each) => Array.isArray(each) && each.every(Number.isFinite)) &&
		isColumn(weak, 'boolean') &&
		TEXTS.every((name) => name in texts) &&
		Object.values(texts).every((column) => isColumn(column, 'string')) &&
		NUMBERS.every((name) => isColumn(numbers[name], 'number'))
	);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Everything that is drawn of these places. */
export function drawnOf(
	{ features, points }: MapPlaces,
	ids: ReadonlySet<string>
): FeatureCollection<Geometry, MapProperties> {
	const spots = (points?.texts.id ?? []).flatMap((id, at) =>
		points && ids.has(id) ? [pointAt(points, at)] : []
	);
	const others = features.filter(({ properties: { id } }) => ids.has(id));
	return { type: 'FeatureCollection', features: [...spots, ...others] };
}
