import type { Geometry, Position } from 'geojson';
import * as v from 'valibot';
import { geometry } from '../../src/lib/server/schema/geometry';

const collectionSchema = v.looseObject({
	type: v.literal('FeatureCollection'),
	features: v.array(
		v.looseObject({
			type: v.literal('Feature'),
			id: v.string(),
			properties: v.looseObject({ rounded: v.optional(v.boolean()) }),
			geometry: v.nullable(geometry)
		})
	)
});

/** An authored GeoJSON file, loosely typed, so that a test can take it apart. */
export type Collection = v.InferOutput<typeof collectionSchema>;

/** Parses an authored GeoJSON file. */
export function parsedCollection(text: string): Collection {
	return v.parse(collectionSchema, JSON.parse(text));
}

/** The file with `change` made to one feature. */
export function withChanged(
	text: string,
	id: string,
	change: (feature: Collection['features'][number]) => object
): string {
	const collection = parsedCollection(text);
	const features = collection.features.map((each) => (each.id === id ? change(each) : each));
	return JSON.stringify({ ...collection, features });
}

/** The file with latitude before longitude in one feature. */
export function withSwapped(text: string, id: string): string {
	return withChanged(text, id, (feature) => ({
		...feature,
		geometry: feature.geometry && swapGeometry(feature.geometry)
	}));
}

function swapGeometry(drawn: Geometry): object {
	return 'coordinates' in drawn ? { ...drawn, coordinates: swapDeep(drawn.coordinates) } : drawn;
}

type Nested = Position | readonly Nested[] | number;

function swapDeep(coordinates: Nested): Nested {
	if (typeof coordinates === 'number') return coordinates;
	const [first, second] = coordinates;
	return typeof first === 'number' && typeof second === 'number'
		? [second, first]
		: coordinates.map(swapDeep);
}

/** Replaces the first match, and throws where there is none: the test would prove nothing. */
export function replaceFirst(text: string, pattern: RegExp, replacement: string): string {
	if (!pattern.test(text)) throw new Error(`nothing matches ${String(pattern)}`);
	return text.replace(pattern, replacement);
}
