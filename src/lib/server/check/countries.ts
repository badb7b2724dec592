import circle from '@turf/circle';
import { geoBounds, geoContains } from 'd3-geo';
import type { Geometry, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { countriesAt, countryCode } from '../natural-earth';

/** Countries at 1:50 million lie within this of the truth, in kilometres, as do places on a border. */
const TOLERANCE_KM = 10;

/** A little less than a degree of latitude is long anywhere. */
const KM_PER_DEGREE = 110;

/** Some ground and the box that holds it. */
interface Bounded<Ground> {
	readonly ground: Ground;
	/** South-western and north-eastern corner, `[lng, lat]`. */
	readonly bounds: readonly [readonly [number, number], readonly [number, number]];
}

/** A country by its islands and mainlands, so that only those are looked at that may hold a position. */
type Country = Bounded<readonly Bounded<Polygon>[]>;

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

let loaded: ReadonlyMap<string, Country> | null = null;

/** True for an ISO 3166-1 alpha-2 code in use, such as `SY`. */
export function isCountryCode(code: string): boolean {
	return /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined;
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
	return (
		holds(country, position) ||
		(isBeside(country, position) && around(position).some((each) => holds(country, each)))
	);
}

function around(position: Position): Position[] {
	return circle(position, TOLERANCE_KM, { steps: 8 }).geometry.coordinates.flat();
}

/** False where the country lies too far north or south to be within {@link TOLERANCE_KM}. */
function isBeside({ bounds: [southWest, northEast] }: Country, [, lat = NaN]: Position): boolean {
	const reach = TOLERANCE_KM / KM_PER_DEGREE;
	return lat >= southWest[1] - reach && lat <= northEast[1] + reach;
}

function holds(country: Country, position: Position): boolean {
	const [lng = NaN, lat = NaN] = position;
	return (
		isInBounds(country, position) &&
		country.ground.some(
			(part) => isInBounds(part, position) && geoContains(part.ground, [lng, lat])
		)
	);
}

function isInBounds<Ground>(
	{ bounds: [southWest, northEast] }: Bounded<Ground>,
	[lng = NaN, lat = NaN]: Position
): boolean {
	if (lat < southWest[1] || lat > northEast[1]) return false;
	// What lies across the antimeridian has its western bound east of its eastern one.
	const across = southWest[0] > northEast[0];
	const east = lng >= southWest[0];
	const west = lng <= northEast[0];
	return across ? east || west : east && west;
}

/** Countries by code. */
function countries(): ReadonlyMap<string, Country> {
	if (loaded) return loaded;
	const { topology, collection } = countriesAt('50m');
	loaded = new Map(
		feature(topology, collection).features.flatMap((country) => {
			const code = countryCode(country);
			const parts = polygonsOf(country.geometry).map((ground) => ({
				ground,
				bounds: geoBounds(ground)
			}));
			return code ? [[code, { ground: parts, bounds: geoBounds(country) }]] : [];
		})
	);
	return loaded;
}

function polygonsOf(area: Geometry): Polygon[] {
	if (area.type === 'Polygon') return [area];
	if (area.type !== 'MultiPolygon') return [];
	return area.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}
