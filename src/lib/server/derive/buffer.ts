import turfBuffer from '@turf/buffer';
import { feature } from '@turf/helpers';
import length from '@turf/length';
import lineSlice from '@turf/line-slice';
import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { success, failure, type Result } from '../result';
import { joinLines } from './join-lines';

/** Segments of a quarter circle: 64 corners a circle look round at every zoom of the map. */
const STEPS = 16;

/** A geometry with the id by which a derivation names it. */
export interface Named {
	readonly id: string;
	readonly geometry: Geometry;
}

/**
 * The ground within `km` kilometres of a line. With `between`, only of the stretch between the two
 * points of the line that lie nearest to the two named points.
 */
export function bufferLine(
	line: Named,
	km: number,
	between: readonly [Named, Named] | null
): Result<Polygon | MultiPolygon> {
	const whole = asLine(line);
	if (!whole.ok) return whole;
	const stretch = between ? sliceBetween(line.id, whole.value, between) : whole;
	if (!stretch.ok) return stretch;
	const buffered = turfBuffer(stretch.value, km, { units: 'kilometers', steps: STEPS });
	return buffered ? success(buffered.geometry) : failure(`"${line.id}" leaves nothing to buffer`);
}

/** The named geometry as one line where its parts join, else as several. */
function asLine({ id, geometry }: Named): Result<LineString | MultiLineString> {
	if (geometry.type === 'LineString') return success(geometry);
	if (geometry.type !== 'MultiLineString') return failure(`"${id}" is not a line`);
	const lines = joinLines(geometry.coordinates);
	const [only] = lines;
	return success(
		lines.length === 1 && only
			? { type: 'LineString', coordinates: only }
			: { type: 'MultiLineString', coordinates: lines }
	);
}

function sliceBetween(
	id: string,
	line: LineString | MultiLineString,
	[from, to]: readonly [Named, Named]
): Result<LineString> {
	if (line.type !== 'LineString') return failure(`the parts of "${id}" do not join at their ends`);
	if (from.geometry.type !== 'Point') return failure(`"${from.id}" is not a point`);
	if (to.geometry.type !== 'Point') return failure(`"${to.id}" is not a point`);
	const { geometry } = lineSlice(from.geometry, to.geometry, line);
	return length(feature(geometry)) > 0
		? success(geometry)
		: failure(`"${from.id}" and "${to.id}" lie nearest to the same point of "${id}"`);
}
