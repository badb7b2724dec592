import bearing from '@turf/bearing';
import distance from '@turf/distance';
import nearestPointOnLine from '@turf/nearest-point-on-line';
import type { Geometry, LineString, MultiLineString, Position } from 'geojson';
import { compassDirectionOf, type CompassDirection } from './compass-direction';

/** Where the nearest point of a geometry lies, seen from another point. */
export interface Sight {
	/** Metres to the nearest point, over the sphere. */
	readonly metres: number;
	/** Degrees clockwise from north, at the point it is seen from. */
	readonly bearing: number;
	/** Metres along the line from its first position to the nearest point; `null` for points. */
	readonly alongM: number | null;
	/** Which line of a `MultiLineString` the nearest point lies on; 0 for anything else. */
	readonly part: number;
}

/** The way to the nearest point of a point or line from `[lng, lat]`; `null` for areas and collections. */
export function sightOf(geometry: Geometry, from: Position): Sight | null {
	switch (geometry.type) {
		case 'Point':
			return sightOfPoint(geometry.coordinates, from);
		case 'MultiPoint': {
			const sights = geometry.coordinates.map((each) => sightOfPoint(each, from));
			return sights.sort((a, b) => a.metres - b.metres)[0] ?? null;
		}
		case 'LineString':
		case 'MultiLineString': {
			const { geometry: nearest, properties } = nearestPointOnLine(geometry, from, {
				units: 'meters'
			});
			return {
				metres: properties.pointDistance,
				bearing: bearing(from, nearest),
				alongM: properties.totalDistance,
				part: geometry.type === 'MultiLineString' ? properties.lineStringIndex : 0
			};
		}
		default:
			return null;
	}
}

/** On which side of the line's end its start lies; `null` where both are the same point. */
export function startOf(line: LineString | MultiLineString): CompassDirection | null {
	const positions = line.type === 'LineString' ? line.coordinates : line.coordinates.flat();
	const [first, last] = [positions.at(0), positions.at(-1)];
	if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return null;
	return compassDirectionOf(bearing(last, first));
}

function sightOfPoint(to: Position, from: Position): Sight {
	return {
		metres: distance(from, to, { units: 'meters' }),
		bearing: bearing(from, to),
		alongM: null,
		part: 0
	};
}
