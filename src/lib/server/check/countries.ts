import circle from '@turf/circle';
import { geoBounds, geoContains } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import { countriesAt, countryCode } from '../natural-earth';

/** Countries at 1:50 million lie within this of the truth, in kilometres, as do places on a border. */
const TOLERANCE_KM = 10;

interface Country {
	readonly area: Geometry;
	/** South-western and north-eastern corner, `[lng, lat]`. */
	readonly bounds: readonly [readonly [number, number], readonly [number, number]];
}

let loaded: ReadonlyMap<string, Country> | null = null;

/** True for an ISO 3166-1 alpha-2 code in use, such as `SY`. */
export function isCountryCode(code: string): boolean {
	const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
	return /^[A-Z]{2}$/.test(code) && names.of(code) !== undefined;
}

/** The code of the country that holds a position `[lng, lat]`; `null` at sea and where none is known. */
export function countryAt(position: Position): string | null {
	for (const [code, country] of countries()) if (holds(country, position)) return code;
	return null;
}

/** True within 10 km of a country; `null` for countries too small for the map. */
export function isNearCountry(position: Position, code: string): boolean | null {
	const country = countries().get(code);
	if (!country) return null;
	const around = circle(position, TOLERANCE_KM, { steps: 8 }).geometry.coordinates.flat();
	return [position, ...around].some((each) => holds(country, each));
}

function holds({ area, bounds: [southWest, northEast] }: Country, position: Position): boolean {
	const [lng = NaN, lat = NaN] = position;
	if (lat < southWest[1] || lat > northEast[1]) return false;
	// A country across the antimeridian has its western bound east of its eastern one.
	const across = southWest[0] > northEast[0];
	const east = lng >= southWest[0];
	const west = lng <= northEast[0];
	return (across ? east || west : east && west) && geoContains(area, [lng, lat]);
}

/** Countries by code. */
function countries(): ReadonlyMap<string, Country> {
	if (loaded) return loaded;
	const { topology, collection } = countriesAt('50m');
	loaded = new Map(
		feature(topology, collection).features.flatMap((country) => {
			const code = countryCode(country);
			const { geometry } = country;
			return code ? [[code, { area: geometry, bounds: geoBounds(geometry) }]] : [];
		})
	);
	return loaded;
}
