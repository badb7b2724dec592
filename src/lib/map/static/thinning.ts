import {
	ABSENT,
	CERTAIN,
	clusterGrid,
	clusterLevel,
	clustersIn,
	POSSIBLE,
	type Cluster,
	type ClusterGrid,
	type PointCloud
} from '../clusters';
import { fromMercator, mercatorX, mercatorY } from '../mercator';
import { touch, type DrawnPlace } from './drawn-places';
import { isSeen } from './pen';
import type { Frame } from './frame';
import type { StaticMapModel } from './model';

/** So many places are drawn one by one in any picture. */
const MOST = 60;

/** A line or area that is less than so many units wide and high is no more than a point where there are many. */
const LEAST = 48;

/** Levels by which cells may grow until few enough places stand alone. */
const LEVELS = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4];

/** What one picture shows of an atlas: places one by one, and numbers of those that stand too close. */
export interface Thinned {
	readonly places: readonly DrawnPlace[];
	readonly clusters: readonly Cluster[];
}

/**
 * What is drawn in a frame: all that comes into sight, the least of it put together where that is
 * very much. `alone` holds the ids of those that are drawn in any case, for the page's own sake.
 */
export function thinned(model: StaticMapModel, frame: Frame, alone: ReadonlySet<string>): Thinned {
	const places = model.drawn.filter(
		({ place, box }) =>
			alone.has(place.id) || (model.certain.has(place.id) && touch(box, frame.seenBox))
	);
	if (places.length <= MOST) return { places, clusters: [] };
	const kept = new Set(alone.size <= MOST ? alone : []);
	const large = places
		.map(({ place: { id }, box }) => ({ id, extent: extentOf(box, frame) }))
		.filter(({ extent }) => extent >= LEAST)
		.sort((a, b) => b.extent - a.extent);
	for (const { id } of large.slice(0, MOST / 4)) kept.add(id);
	return clustered(model, frame, places, kept);
}

function clustered(
	model: StaticMapModel,
	frame: Frame,
	places: readonly DrawnPlace[],
	kept: ReadonlySet<string>
): Thinned {
	const { cloud, indexOf, gridAt } = crowdOf(model);
	const presence = Uint8Array.from(model.drawn, ({ place: { id } }) =>
		kept.has(id) || !model.certain.has(id) ? ABSENT : model.certain.get(id) ? CERTAIN : POSSIBLE
	);
	let found: Thinned = { places, clusters: [] };
	for (const coarser of LEVELS) {
		if (found.places.length <= MOST) break;
		const grid = gridAt(clusterLevel(frame.zoom) - coarser);
		const { clusters, clusterOf } = clustersIn(cloud, presence, grid);
		found = {
			clusters: clusters.filter(({ x, y }) => isSeen(frame.project(fromMercator(x, y)), frame)),
			places: places.filter(({ place: { id } }) => clusterOf[indexOf.get(id) ?? 0] === -1)
		};
	}
	return found;
}

/** All places as points, once for all pictures. */
interface Crowd {
	readonly cloud: PointCloud;
	readonly indexOf: ReadonlyMap<string, number>;
	readonly gridAt: (level: number) => ClusterGrid;
}

const crowds = new WeakMap<StaticMapModel, Crowd>();

function crowdOf(model: StaticMapModel): Crowd {
	const crowd = crowds.get(model) ?? newCrowd(model);
	crowds.set(model, crowd);
	return crowd;
}

function newCrowd({ drawn }: StaticMapModel): Crowd {
	const middles = drawn.map(({ box: [west, south, east, north] }) => ({
		x: mercatorX((west + east) / 2),
		y: mercatorY((south + north) / 2)
	}));
	const cloud = { x: middles.map(({ x }) => x), y: middles.map(({ y }) => y) };
	const grids = new Map<number, ClusterGrid>();
	return {
		cloud,
		indexOf: new Map(drawn.map(({ place }, index) => [place.id, index])),
		gridAt: (level) => {
			const grid = grids.get(level) ?? clusterGrid(cloud, level);
			grids.set(level, grid);
			return grid;
		}
	};
}

/** The longer side of a box, units. */
function extentOf([west, south, east, north]: DrawnPlace['box'], { project }: Frame): number {
	const [left, top] = project([west, north]);
	const [right, bottom] = project([east, south]);
	return Math.max(right - left, bottom - top);
}
