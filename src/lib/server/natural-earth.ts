import { geoArea } from 'd3-geo';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type {
	GeometryCollection,
	GeometryObject,
	MultiPolygon as Areas,
	Polygon,
	Topology
} from 'topojson-specification';
import * as v from 'valibot';

/** Scales of Natural Earth, from 1:10 million, detailed, to 1:110 million, for the whole world. */
export type Scale = '10m' | '50m' | '110m';

type CountryArea = Polygon | Areas;

/** Steradians of half the globe; no country is larger. */
const HALF_GLOBE = 2 * Math.PI;

/**
 * Countries of one scale as `world-atlas` packs them (Natural Earth, public domain). Positions
 * are `[lng, lat]`; polygons are spherical, so that planar code must project them first.
 */
export interface Countries {
	readonly topology: Topology;
	readonly collection: GeometryCollection;
}

const countriesFile = v.looseObject({
	type: v.literal('Topology'),
	objects: v.looseObject({ countries: v.looseObject({ type: v.literal('GeometryCollection') }) })
});
// The envelope is checked; the thousands of arcs inside are the package's own.
const topologySchema = v.custom<Topology<{ countries: GeometryCollection }>>((input) =>
	v.is(countriesFile, input)
);
const require = createRequire(import.meta.url);
const loaded = new Map<Scale, Countries>();

/** The countries of a scale; read once. */
export function countriesAt(scale: Scale): Countries {
	const known = loaded.get(scale);
	if (known) return known;
	const text = readFileSync(require.resolve(`world-atlas/countries-${scale}.json`), 'utf8');
	const topology = v.parse(topologySchema, JSON.parse(text));
	const countries = { topology, collection: topology.objects.countries };
	loaded.set(scale, countries);
	return countries;
}

/** True for the geometry of a country that has any ground. */
function isCountryArea(geometry: GeometryObject): geometry is CountryArea {
	return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/**
 * All ground without the borders between countries, as spherical polygons. At 10m the packing's
 * grid turns three islets of the Maldives inside out, and each would cover the whole globe: a
 * polygon larger than half the globe is left out.
 */
export function landOf({ topology, collection }: Countries): MultiPolygon {
	const { coordinates } = merge(topology, collection.geometries.filter(isCountryArea));
	return {
		type: 'MultiPolygon',
		coordinates: coordinates.filter(
			(rings) => geoArea({ type: 'Polygon', coordinates: rings }) < HALF_GLOBE
		)
	};
}

/** The borders that two countries share, but for those of `without`; coasts are none. */
export function bordersOf(
	{ topology, collection }: Countries,
	without: readonly (readonly [string, string])[] = []
): MultiLineString {
	const left = new Set(without.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
	return mesh(
		topology,
		collection,
		(one, other) => one !== other && !left.has(`${countryCode(one)} ${countryCode(other)}`)
	);
}

/** ISO 3166-1 alpha-2 code of a country, which the packing numbers by the same standard; `null` for those without a number. */
export function countryCode({ id }: { readonly id?: string | number | undefined }): string | null {
	// The locale data of Unicode takes a numeric region for its two letters.
	return id === undefined ? null : (new Intl.Locale(`und-${id}`).region ?? null);
}
