import type { ViewFilter } from '$lib/domain/atlas-index';
import { presenceOn, type TimeWindow } from '$lib/domain/timespan';
import {
	ABSENT,
	CERTAIN,
	clusterGrid,
	clustersIn,
	POSSIBLE,
	type Cluster,
	type ClusterGrid
} from '../clusters';
import { DAYS, type DensePoints } from './dense-points';

/** Bits of a point's state, which the graphics card reads. Without the first it is not drawn. */
export const DRAWN = 1;
export const FAINT = 2;

/** What the reader's filter leaves of many points: counted here, drawn by the graphics card. */
export class DenseWindow {
	readonly #points: DensePoints;
	/** What of each point is in the window, as `clusters.ts` has it. */
	readonly presence: Uint8Array;
	/** {@link DRAWN} and {@link FAINT} of each point; the window is the graphics card's own matter. */
	readonly state: Uint8Array;
	window: TimeWindow = { from: 0, to: 0 };
	clusters: readonly Cluster[] = [];
	#clusterOf: Int32Array = new Int32Array();
	/** By level; the cells of a point are the same in every window. */
	readonly #grids = new Map<number, ClusterGrid>();
	#level = NaN;

	constructor(points: DensePoints) {
		this.#points = points;
		this.presence = new Uint8Array(points.length);
		this.state = new Uint8Array(points.length);
	}

	/**
	 * Takes a filter, at a level of clusters; false where nothing changes by it. As long as it is not
	 * known which places are `mentioned`, none is faint.
	 */
	take(
		{ window, layers, mentionedOnly }: ViewFilter,
		mentioned: ReadonlySet<string> | null,
		level: number
	): boolean {
		const { ids, layers: names, layerOf, length } = this.#points;
		const on = names.map((name) => layers.includes(name));
		let changed = level !== this.#level;
		for (let point = 0; point < length; point++) {
			const faint = mentioned !== null && !mentioned.has(ids[point] ?? '');
			const shown = (on[layerOf[point] ?? 0] ?? false) && !(faint && mentionedOnly);
			const presence = shown ? this.#presenceOf(point, window) : ABSENT;
			changed ||= presence !== this.presence[point] || faint !== this.isFaint(point);
			this.presence[point] = presence;
			this.state[point] = (shown ? DRAWN : 0) | (faint ? FAINT : 0);
		}
		this.window = window;
		this.#level = level;
		if (changed) this.#cluster();
		for (let point = 0; point < length; point++) {
			if (this.#isClustered(point)) this.state[point] = (this.state[point] ?? 0) & ~DRAWN;
		}
		return changed;
	}

	#presenceOf(point: number, window: TimeWindow): number {
		const { days } = this.#points;
		const first = DAYS.length * point;
		// No list of them: this runs for every point at each step of a drag.
		const presence = presenceOn(
			{
				earliest: days[first] ?? 0,
				latest: days[first + 1] ?? 0,
				begun: days[first + 2] ?? 0,
				lasting: days[first + 3] ?? 0
			},
			window
		);
		if (presence === 'none') return ABSENT;
		return presence === 'certain' ? CERTAIN : POSSIBLE;
	}

	#isClustered(point: number): boolean {
		return (this.#clusterOf[point] ?? -1) >= 0;
	}

	#cluster(): void {
		const { clusters, clusterOf } = clustersIn(this.#points, this.presence, this.#grid);
		this.clusters = clusters;
		this.#clusterOf = clusterOf;
	}

	/** Whether a point is in the window and drawn by itself. */
	isDrawn(point: number): boolean {
		return this.presence[point] !== ABSENT && ((this.state[point] ?? 0) & DRAWN) !== 0;
	}

	/** Whether nothing in the window means a point. */
	isFaint(point: number): boolean {
		return ((this.state[point] ?? 0) & FAINT) !== 0;
	}

	/** Numbers of the points in a cluster. */
	membersOf(cluster: number): number[] {
		const members: number[] = [];
		this.#clusterOf.forEach((each, point) => {
			if (each === cluster) members.push(point);
		});
		return members;
	}

	get #grid(): ClusterGrid {
		const grid = this.#grids.get(this.#level) ?? clusterGrid(this.#points, this.#level);
		this.#grids.set(this.#level, grid);
		return grid;
	}
}
