import type { FeatureCollection, Point } from 'geojson';
import type { Lang } from '$lib/domain/localized';
import { formatNumber } from '$lib/i18n/format';
import { MANY } from './many';
import { fromMercator, WORLD } from './mercator';

/** Points in Web Mercator's square, 0 to 1: x to the east, y to the south. */
export interface PointCloud {
	readonly x: ArrayLike<number>;
	readonly y: ArrayLike<number>;
}

/** What the reader's filter leaves of a point, as one byte. */
export const ABSENT = 0;
export const POSSIBLE = 1;
export const CERTAIN = 2;

/** Places that stand too close to be told apart, as one sign with their number. */
export interface Cluster {
	/** Where it is drawn, in Web Mercator's square. */
	readonly x: number;
	readonly y: number;
	/** Points in it that existed for certain, and those that only may have. */
	readonly certain: number;
	readonly possible: number;
}

/** Which points are drawn as clusters. */
export interface Clustering {
	readonly clusters: readonly Cluster[];
	/** For every point the number of its cluster; -1 where it is drawn itself, or not at all. */
	readonly clusterOf: Int32Array;
}

/** The cells of one level, and in which of them each point lies. */
export interface ClusterGrid {
	readonly cellOf: Int32Array;
	/** Middles of the cells, in Web Mercator's square. */
	readonly middles: readonly (readonly [x: number, y: number])[];
}

/** So many points in one cell can no longer be told apart. */
const CROWD = 20;

/** Width of a cell at its own level, CSS pixels; on the map up to {@link STEP} levels larger. */
const CELL = 72;

/** Levels lie half a zoom apart: between two of them no point changes its cell. */
const STEP = 0.5;

/** The level of a zoom, at which its clusters are made. */
export function clusterLevel(zoom: number): number {
	return Math.floor(zoom / STEP) * STEP;
}

/**
 * Lays cells over points, in rows shifted by half a cell: they are fixed to the ground, so that no
 * cluster changes when the map is moved. The same for every filter.
 */
export function clusterGrid({ x, y }: PointCloud, level: number): ClusterGrid {
	const width = CELL / (WORLD * 2 ** level);
	const height = (width * Math.sqrt(3)) / 2;
	const columns = Math.ceil(1 / width) + 1;
	const cells = new Map<number, number>();
	const middles: [number, number][] = [];
	const cellOf = Int32Array.from(x, (across, point) => {
		const row = Math.floor((y[point] ?? 0) / height);
		const shift = row % 2 === 0 ? 0 : 0.5;
		const column = Math.floor(across / width + shift);
		const key = row * columns + column;
		const known = cells.get(key);
		if (known !== undefined) return known;
		const cell = middles.length;
		cells.set(key, cell);
		middles.push([(column + 0.5 - shift) * width, (row + 0.5) * height]);
		return cell;
	});
	return { cellOf, middles };
}

/**
 * Puts what a filter leaves of the points into clusters, one for each crowded cell of a grid. A cluster
 * stands halfway from its points' mean to the middle of their cell, so that no two overlap.
 * `presence` holds a byte for each point: {@link ABSENT}, {@link POSSIBLE} or {@link CERTAIN}.
 */
export function clustersIn(
	{ x, y }: PointCloud,
	presence: ArrayLike<number>,
	{ cellOf, middles }: ClusterGrid
): Clustering {
	const clusterOf = new Int32Array(cellOf.length).fill(-1);
	if (cellOf.length < MANY) return { clusters: [], clusterOf };
	const certain = new Int32Array(middles.length);
	const possible = new Int32Array(middles.length);
	const sumX = new Float64Array(middles.length);
	const sumY = new Float64Array(middles.length);
	for (let point = 0; point < cellOf.length; point++) {
		const here = presence[point] ?? ABSENT;
		if (here === ABSENT) continue;
		const cell = cellOf[point] ?? 0;
		const counts = here === CERTAIN ? certain : possible;
		counts[cell] = (counts[cell] ?? 0) + 1;
		sumX[cell] = (sumX[cell] ?? 0) + (x[point] ?? 0);
		sumY[cell] = (sumY[cell] ?? 0) + (y[point] ?? 0);
	}
	const clusters: Cluster[] = [];
	const clusterOfCell = new Int32Array(middles.length).fill(-1);
	middles.forEach(([middleX, middleY], cell) => {
		const [sure, doubtful] = [certain[cell] ?? 0, possible[cell] ?? 0];
		const count = sure + doubtful;
		if (count < CROWD) return;
		clusterOfCell[cell] = clusters.length;
		clusters.push({
			x: ((sumX[cell] ?? 0) / count + middleX) / 2,
			y: ((sumY[cell] ?? 0) / count + middleY) / 2,
			certain: sure,
			possible: doubtful
		});
	});
	for (let point = 0; point < cellOf.length; point++) {
		if (presence[point] !== ABSENT) clusterOf[point] = clusterOfCell[cellOf[point] ?? 0] ?? -1;
	}
	return { clusters, clusterOf };
}

/** What the style reads of a cluster. */
export interface ClusterProperties {
	/** Its place in {@link Clustering.clusters}. */
	readonly cluster: number;
	/** All that is in it, as every count of the page counts, and those of them that are certain. */
	readonly count: number;
	readonly certain: number;
	/** The count in the reader's digits. */
	readonly label: string;
}

/** Clusters as the map draws them. */
export function clusterFeatures(
	clusters: readonly Cluster[],
	lang: Lang
): FeatureCollection<Point, ClusterProperties> {
	return {
		type: 'FeatureCollection',
		features: clusters.map(({ x, y, certain, possible }, cluster) => ({
			type: 'Feature',
			properties: {
				cluster,
				count: certain + possible,
				certain,
				label: formatNumber(certain + possible, lang)
			},
			geometry: { type: 'Point', coordinates: fromMercator(x, y) }
		}))
	};
}
