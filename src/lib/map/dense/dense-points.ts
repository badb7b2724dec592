import Flatbush from 'flatbush';
import type { PointCloud } from '../clusters';
import type { MapFeature } from '../features';
import { mercatorX, mercatorY } from '../mercator';
import { isWriting, pointAt, type PointColumns } from '../point-columns';

/** Days of one point, as the graphics card and the processor both read them. */
export const DAYS = ['earliest', 'latest', 'begun', 'lasting'] as const;

/**
 * The points of a large atlas as typed arrays, in the order in which they are drawn: the last, and most
 * important, lies on top.
 */
export class DensePoints implements PointCloud {
	readonly ids: readonly string[];
	readonly x: Float64Array;
	readonly y: Float64Array;
	/** {@link DAYS} of each point. Whole days are exact in 32 bits for 45,000 years either way. */
	readonly days: Float32Array;
	/** The index of each point's layer and kind in the lists of them. */
	readonly layerOf: Uint16Array;
	readonly layers: readonly string[];
	readonly kindOf: Uint16Array;
	readonly kinds: readonly string[];
	readonly weak: Uint8Array;
	/** Smaller is named first where names compete. */
	readonly order: Float32Array;
	/** Whether anything is written on a point or beside it, in whatever language. */
	readonly isWritten: Uint8Array;
	readonly #columns: PointColumns;
	readonly #rows: Uint32Array;
	readonly #index: Flatbush;
	readonly #numbers: ReadonlyMap<string, number>;

	constructor(columns: PointColumns) {
		const { position, weak, texts, numbers } = columns;
		const { order = [] } = numbers;
		const rows = Uint32Array.from(position.keys()).sort(
			(a, b) => (order[b] ?? 0) - (order[a] ?? 0) || a - b
		);
		const text = (name: string) => Array.from(rows, (row) => texts[name]?.[row] ?? '');
		const number = (name: string) => Float64Array.from(rows, (row) => numbers[name]?.[row] ?? 0);
		this.#columns = columns;
		this.#rows = rows;
		this.ids = text('id');
		this.#numbers = new Map(this.ids.map((id, point) => [id, point]));
		this.x = Float64Array.from(rows, (row) => mercatorX(position[row]?.[0] ?? 0));
		this.y = Float64Array.from(rows, (row) => mercatorY(position[row]?.[1] ?? 0));
		this.days = new Float32Array(DAYS.length * rows.length);
		DAYS.forEach((name, at) =>
			number(name).forEach((day, point) => (this.days[DAYS.length * point + at] = day))
		);
		[this.layers, this.layerOf] = coded(text('layer'));
		[this.kinds, this.kindOf] = coded(text('kind'));
		this.weak = Uint8Array.from(rows, (row) => Number(weak[row] ?? false));
		this.order = Float32Array.from(number('order'));
		const written = Object.entries(texts).flatMap(([name, each]) =>
			isWriting(name) ? [each] : []
		);
		this.isWritten = Uint8Array.from(rows, (row) => Number(written.some((each) => each[row])));
		this.#index = new Flatbush(rows.length);
		this.x.forEach((x, point) => this.#index.add(x, this.y[point] ?? 0));
		this.#index.finish();
	}

	get length(): number {
		return this.ids.length;
	}

	/** A spot among the points, in Web Mercator's square. */
	get origin(): readonly [x: number, y: number] {
		return [this.x[0] ?? 0, this.y[0] ?? 0];
	}

	/** The number of a point by its id; `undefined` where none has it. */
	numberOf(id: string): number | undefined {
		return this.#numbers.get(id);
	}

	/** A point as the map draws it, made on demand. */
	feature(point: number): MapFeature {
		return pointAt(this.#columns, this.#rows[point] ?? 0);
	}

	/** Numbers of the points within a rectangle of Web Mercator's square. */
	within(west: number, north: number, east: number, south: number): number[] {
		return this.#index.search(west, north, east, south);
	}
}

/** Each different text once, and which of them stands where. */
function coded(texts: readonly string[]): [readonly string[], Uint16Array] {
	const codes = new Map<string, number>();
	for (const text of texts) if (!codes.has(text)) codes.set(text, codes.size);
	return [[...codes.keys()], Uint16Array.from(texts, (text) => codes.get(text) ?? 0)];
}
