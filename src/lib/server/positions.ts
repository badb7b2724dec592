import type { Geometry, Position } from 'geojson';
import { remembered } from '../domain/remembered';

/** A run of positions that belong together: a point alone, a line, a ring. */
export interface Run {
	readonly positions: readonly Position[];
	/** True for the rings of areas, whose last position repeats the first. */
	readonly ring: boolean;
}

/** The runs of a geometry in its own order; positions are `[lng, lat]`. */
export function runsOf(geometry: Geometry): Run[] {
	switch (geometry.type) {
		case 'Point':
			return [{ positions: [geometry.coordinates], ring: false }];
		case 'MultiPoint':
			return geometry.coordinates.map((position) => ({ positions: [position], ring: false }));
		case 'LineString':
			return [{ positions: geometry.coordinates, ring: false }];
		case 'MultiLineString':
			return geometry.coordinates.map((positions) => ({ positions, ring: false }));
		case 'Polygon':
			return geometry.coordinates.map((positions) => ({ positions, ring: true }));
		case 'MultiPolygon':
			return geometry.coordinates.flat().map((positions) => ({ positions, ring: true }));
		case 'GeometryCollection':
			return geometry.geometries.flatMap(runsOf);
	}
}

/** Every position of a geometry, `[lng, lat]`; the closing position of rings included. */
export function positionsOf(geometry: Geometry): Position[] {
	return runsOf(geometry).flatMap(({ positions }) => positions);
}

/** The positions of a geometry as texts, for finding one among thousands; gathered once. */
export const positionTextsOf = remembered(
	(geometry: Geometry) => new Set(positionsOf(geometry).map(String))
);

/** True for the same longitude and latitude. */
export function samePosition(a: Position | undefined, b: Position | undefined): boolean {
	return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

/** A position with longitude and latitude exchanged. */
export function swapped([lng = NaN, lat = NaN]: Position): Position {
	return [lat, lng];
}

/** A position as curators write it, `[lng, lat]`. */
export function showPosition(position: Position): string {
	return `[${position.join(', ')}]`;
}
