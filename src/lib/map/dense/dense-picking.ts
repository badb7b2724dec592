import type { BBox } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { discRadius } from '../layers/clusters';
import { fromMercator, mercatorX, mercatorY, WORLD } from '../mercator';
import type { DensePoints } from './dense-points';
import type { DenseWindow } from './dense-window';

/** What a cluster holds. */
export interface PickedCluster {
	readonly placeIds: readonly string[];
	/** What holds all of it, `[west, south, east, north]` in degrees. */
	readonly box: BBox;
}

/** Finds points and clusters of a large atlas by where they are drawn, CSS pixels of the container. */
export class DensePicking {
	readonly #map: MapLibreMap;
	readonly #points: DensePoints;
	readonly #window: DenseWindow;

	constructor(map: MapLibreMap, points: DensePoints, window: DenseWindow) {
		this.#map = map;
		this.#points = points;
		this.#window = window;
	}

	/** Ids of the points drawn within a distance of a point, the nearest first. */
	near(x: number, y: number, reach: number): string[] {
		const [west, north] = this.#mercator(x - reach, y - reach);
		const [east, south] = this.#mercator(x + reach, y + reach);
		const [ownX, ownY] = [(west + east) / 2, (north + south) / 2];
		const distance = (point: number) =>
			Math.hypot((this.#points.x[point] ?? 0) - ownX, (this.#points.y[point] ?? 0) - ownY);
		return this.#points
			.within(west, north, east, south)
			.filter((point) => this.#window.isDrawn(point))
			.sort((a, b) => distance(a) - distance(b) || a - b)
			.flatMap((point) => this.#points.ids[point] ?? []);
	}

	/** Numbers of all points in view. */
	inView(): number[] {
		const { clientWidth, clientHeight } = this.#map.getContainer();
		const [west, north] = this.#mercator(0, 0);
		const [east, south] = this.#mercator(clientWidth, clientHeight);
		return this.#points.within(west, north, east, south);
	}

	/** The number of the cluster that is drawn at a point; `null` for none. */
	clusterAt(x: number, y: number): number | null {
		const [ownX, ownY] = this.#mercator(x, y);
		const pixels = WORLD * 2 ** this.#map.getZoom();
		const found = this.#window.clusters.findIndex((each) => {
			const distance = Math.hypot(each.x - ownX, each.y - ownY) * pixels;
			return distance <= discRadius(each.certain + each.possible);
		});
		return found < 0 ? null : found;
	}

	/** What a cluster holds. */
	inCluster(cluster: number): PickedCluster {
		const members = this.#window.membersOf(cluster);
		const xs = members.map((point) => this.#points.x[point] ?? 0);
		const ys = members.map((point) => this.#points.y[point] ?? 0);
		const [west = 0, south = 0] = fromMercator(least(xs), most(ys));
		const [east = 0, north = 0] = fromMercator(most(xs), least(ys));
		return {
			placeIds: members.flatMap((point) => this.#points.ids[point] ?? []),
			box: [west, south, east, north]
		};
	}

	#mercator(x: number, y: number): readonly [x: number, y: number] {
		const { lng, lat } = this.#map.unproject([x, y]);
		return [mercatorX(lng), mercatorY(lat)];
	}
}

/** As `Math.min`, which takes no hundred thousand arguments. */
function least(values: readonly number[]): number {
	return values.reduce((one, other) => Math.min(one, other), Infinity);
}

function most(values: readonly number[]): number {
	return values.reduce((one, other) => Math.max(one, other), -Infinity);
}
