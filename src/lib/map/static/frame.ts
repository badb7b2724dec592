import { geoMercator } from 'd3-geo';
import type { BBox, Position } from 'geojson';
import type { Fit } from '../fit';

/** Width of MapLibre's world at zoom 0, CSS pixels. */
const WORLD = 512;

/** Where Web Mercator ends, degrees of latitude. */
const MERCATOR_END = 85.05;

/** A width and a height in pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** A point of the drawing: x to the right, y down. */
export type Point = readonly [x: number, y: number];

/** Edges of a rectangle in units of the drawing. */
export interface Rect {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/**
 * The plane that a static map is drawn on. One unit is a pixel where the box is fitted into the
 * first room; the box's north-western corner is the origin.
 */
export interface Frame {
	/** `[west, south, east, north]` in degrees: what must be seen. */
	readonly box: BBox;
	/** The box in units. */
	readonly size: Size;
	/** The box in pixels at the closest zoom it is fitted to. */
	readonly largest: Size;
	/** MapLibre's zoom in the first room. */
	readonly zoom: number;
	/** Pixels per unit in each room, in the order of the rooms. */
	readonly scales: readonly number[];
	readonly rooms: readonly Size[];
	/** What any of the rooms shows round the box, in units and as `[west, south, east, north]`. */
	readonly seen: Rect;
	readonly seenBox: BBox;
	/** `[lng, lat]` in degrees to units, in MapLibre's own projection. */
	readonly project: (position: Position) => Point;
	/** Ground metres in a unit at a latitude in degrees. */
	readonly metresPerUnit: (lat: number) => number;
}

/** The plane for a box that is fitted into rooms of several sizes; the first room is the reference. */
export function frameOf(box: BBox, fit: Fit, rooms: readonly [Size, ...Size[]]): Frame {
	const [west, south, east, north] = box;
	const plain = mercatorAt(0);
	const corner = plain([west, north]);
	const opposite = plain([east, south]);
	const atZero = { width: opposite[0] - corner[0], height: opposite[1] - corner[1] };
	const largestScale = 2 ** fit.maxZoom;
	const fitted = rooms.map((room) => Math.min(scaleToFit(atZero, room, fit), largestScale));
	const reference = fitted[0] ?? 1;
	const size = { width: atZero.width * reference, height: atZero.height * reference };
	const scales = fitted.map((scale) => scale / reference);

	const centre: Point = [size.width / 2, size.height / 2];
	const reach = (side: 'width' | 'height') =>
		Math.max(...rooms.map((room, index) => room[side] / 2 / (scales[index] ?? 1)));
	const seen = {
		left: centre[0] - reach('width'),
		top: centre[1] - reach('height'),
		right: centre[0] + reach('width'),
		bottom: centre[1] + reach('height')
	};
	const mercator = mercatorAt(Math.log2(reference));
	const [originX, originY] = mercator([west, north]);
	const degrees = 360 / (WORLD * reference);
	const latitudeOf = (y: number) => mercator.invert([originX, y + originY])[1];
	return {
		box,
		size,
		largest: {
			width: (size.width * largestScale) / reference,
			height: (size.height * largestScale) / reference
		},
		zoom: Math.log2(reference),
		scales,
		rooms,
		seen,
		seenBox: [
			// d3 would wrap longitudes round the globe; MapLibre draws one world.
			Math.max(-180, west + seen.left * degrees),
			Math.max(-MERCATOR_END, latitudeOf(seen.bottom)),
			Math.min(180, west + seen.right * degrees),
			Math.min(MERCATOR_END, latitudeOf(seen.top))
		],
		project: (position) => {
			const [x, y] = mercator(position);
			return [x - originX, y - originY];
		},
		metresPerUnit: (lat) => (EQUATOR_M * Math.cos((lat * Math.PI) / 180)) / (WORLD * reference)
	};
}

/** Length of the equator in WGS 84, metres. */
const EQUATOR_M = 40_075_017;

function scaleToFit(size: Size, room: Size, { padding }: Fit): number {
	return Math.min(
		Math.max(1, room.width - 2 * padding) / size.width,
		Math.max(1, room.height - 2 * padding) / size.height
	);
}

/** Web Mercator as MapLibre scales it at a zoom, without d3's limits of what it may return. */
function mercatorAt(zoom: number) {
	const projection = geoMercator()
		.scale((WORLD * 2 ** zoom) / (2 * Math.PI))
		.translate([0, 0]);
	const forward = ([lng = 0, lat = 0]: Position): Point =>
		projection([lng, Math.max(-MERCATOR_END, Math.min(MERCATOR_END, lat))]) ?? [0, 0];
	return Object.assign(forward, {
		invert: ([x, y]: Point): Point => projection.invert?.([x, y]) ?? [0, 0]
	});
}
