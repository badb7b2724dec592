import { feature, featureCollection } from '@turf/helpers';
import intersect from '@turf/intersect';
import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type {
	BBox,
	FeatureCollection,
	Geometry,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position
} from 'geojson';
import type { Atlas, Border } from '../domain/atlas';
import { outsideBox } from './cut-lines';
import { roundPositions, tidyArea } from './derive/tidy';
import { bordersOf, countriesAt, landOf } from './natural-earth';

/** Land as areas and country borders as lines, one feature each, planar, `[lng, lat]`. */
export interface Ground {
	readonly land: FeatureCollection<Polygon | MultiPolygon>;
	readonly borders: FeatureCollection<MultiLineString>;
}

/** The ground to draw: coarse around the region, detailed inside it. */
export interface BasemapGeometry {
	readonly world: Ground;
	readonly region: Ground;
}

/** About 100 m and 10 m: finer than Natural Earth is drawn at either scale. */
const DECIMALS = { world: 3, region: 4 };

/** How far the coarse land reaches under the detailed land, in degrees, so that no seam shows. */
const OVERLAP = 0.01;

/** Planar clipping needs no margin at the poles or the antimeridian. */
const GLOBE: BBox = [-180, -90, 180, 90];

/**
 * Land and borders from Natural Earth, with borders of the atlas's `own` instead inside the region: the world at 1:110 million with the region's box cut out,
 * the region (`[west, south, east, north]` in degrees) at 1:10 million clipped to that box. Both
 * can be drawn in one colour without covering each other. Stroke no outline round the land: its
 * edges include those of the box; the borders are lines of their own.
 */
export function basemapGeometry(region: BBox, own: readonly Border[] = []): BasemapGeometry {
	return { world: coarseGround(region), region: detailedGround(region, own) };
}

/** The ground of an atlas. */
export function groundOf({ metadata, basemap }: Atlas): BasemapGeometry {
	return basemapGeometry(metadata.region, basemap.borders);
}

function coarseGround(region: BBox): Ground {
	const countries = countriesAt('110m');
	const [west, south, east, north] = region;
	const hole: BBox = [west + OVERLAP, south + OVERLAP, east - OVERLAP, north - OVERLAP];
	const around = feature<Polygon>({
		type: 'Polygon',
		coordinates: [boxRing(GLOBE), boxRing(hole).toReversed()]
	});
	const land = asArea(project(landOf(countries), GLOBE));
	const cut = intersect(featureCollection<Polygon | MultiPolygon>([feature(land), around]));
	const borders = linesOf(project(bordersOf(countries), GLOBE));
	return {
		land: asLand(cut?.geometry ?? { type: 'MultiPolygon', coordinates: [] }, DECIMALS.world),
		borders: asBorders(
			borders.flatMap((line) => outsideBox(line, region)),
			DECIMALS.world
		)
	};
}

function detailedGround(region: BBox, own: readonly Border[]): Ground {
	const countries = countriesAt('10m');
	const others = bordersOf(
		countries,
		own.map(({ between }) => between)
	);
	const borders = [others, ...own.map(({ geometry }) => geometry)];
	return {
		land: asLand(asArea(project(landOf(countries), region)), DECIMALS.region),
		borders: asBorders(
			borders.flatMap((each) => linesOf(project(each, region))),
			DECIMALS.region
		)
	};
}

/** Spherical geometry cut at the antimeridian and clipped to the box, in plain degrees. */
function project(geometry: Geometry, [west, south, east, north]: BBox): Geometry | null {
	const plateCarree = geoEquirectangular()
		.scale(180 / Math.PI)
		.translate([0, 0])
		// No points are added along great circles: Natural Earth's edges are straight in degrees.
		.precision(0)
		.clipExtent([
			[west, -north],
			[east, -south]
		]);
	return geoProject(geometry, plateCarree);
}

/**
 * A projected position as `[lng, lat]`. d3 counts y downwards; told to reflect it, `geoProject`
 * takes holes for land, and the Caspian Sea disappears.
 */
function upright([x = 0, y = 0]: Position): Position {
	return [x, -y];
}

function asArea(geometry: Geometry | null): MultiPolygon {
	const polygons =
		geometry?.type === 'Polygon'
			? [geometry.coordinates]
			: geometry?.type === 'MultiPolygon'
				? geometry.coordinates
				: [];
	return {
		type: 'MultiPolygon',
		coordinates: polygons.map((rings) => rings.map((ring) => ring.map(upright)))
	};
}

function linesOf(geometry: Geometry | null): Position[][] {
	const lines =
		geometry?.type === 'LineString'
			? [geometry.coordinates]
			: geometry?.type === 'MultiLineString'
				? geometry.coordinates
				: [];
	return lines.map((line) => line.map(upright));
}

function asLand(area: Polygon | MultiPolygon, decimals: number): Ground['land'] {
	return featureCollection([feature(tidyArea(area, decimals))]);
}

function asBorders(lines: readonly Position[][], decimals: number): Ground['borders'] {
	const coordinates = lines
		.map((line) => roundPositions(line, decimals))
		.filter((line) => line.length > 1);
	return featureCollection([feature({ type: 'MultiLineString', coordinates })]);
}

/** The box as a closed ring, counterclockwise. */
function boxRing([west, south, east, north]: BBox): Position[] {
	return [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
}
