import type { PlaceEntry } from '$lib/domain/atlas-index';
import { groupBy } from '$lib/domain/grouping';
import type { Layer } from '$lib/domain/layer';
import { barsOf, isDated, type Bar } from './bars';

/**
 * What a layer's strip shows: a bar for each dated place, the ridge of how many there were, or, where
 * no place has a date, that they are there all the time.
 */
export type LaneChart =
	| { readonly type: 'bars'; readonly bars: readonly Bar[]; readonly rows: number }
	| { readonly type: 'ridge'; readonly places: readonly PlaceEntry[] }
	| { readonly type: 'always' };

/** A layer's strip on the timeline; lengths in CSS pixels. */
export interface Lane {
	readonly layer: Layer;
	readonly chart: LaneChart;
	readonly top: number;
	readonly height: number;
}

/**
 * More dated places than these are drawn as a ridge: so many rows of two pixels fill all the room that
 * the lanes have on a low screen.
 */
export const MOST_BARS = 40;

/** Least height of a lane. */
const LANE = 19;
/** Room above and below the bars together. */
const PADDING = 4;
/** Distance between rows, where there are few of them and where there are many. */
const PITCH = { few: 6, many: 2 };
/** Heights of a ridge and of the number over it. */
export const RIDGE = { height: 23, number: 13 };

/** A lane for each layer in the order of the legend, one below the other; `caption` is room that each keeps for its name. */
export function lanesOf(
	places: readonly PlaceEntry[],
	layers: readonly Layer[],
	caption: number
): Lane[] {
	const held = datedByLayer(places);
	let top = 0;
	return layers.map((layer) => {
		const chart = chartOf(held.get(layer.id) ?? []);
		const lane = { layer, chart, top, height: caption + Math.max(LANE, roomOf(chart) + PADDING) };
		top += lane.height;
		return lane;
	});
}

/** Height of all lanes together. */
export function heightOf(lanes: readonly Lane[]): number {
	return lanes.reduce((sum, { height }) => sum + height, 0);
}

/** Whether the places of some layer are drawn as a ridge. */
export function hasRidge(places: readonly PlaceEntry[]): boolean {
	return [...datedByLayer(places).values()].some(({ length }) => length > MOST_BARS);
}

function datedByLayer(places: readonly PlaceEntry[]): Map<string, PlaceEntry[]> {
	return groupBy(places.filter(isDated), ({ layer }) => layer);
}

function chartOf(dated: readonly PlaceEntry[]): LaneChart {
	if (dated.length === 0) return { type: 'always' };
	if (dated.length > MOST_BARS) return { type: 'ridge', places: dated };
	const bars = barsOf(dated);
	return { type: 'bars', bars, rows: Math.max(...bars.map(({ row }) => row + 1)) };
}

function roomOf(chart: LaneChart): number {
	if (chart.type === 'always') return 0;
	return chart.type === 'ridge' ? RIDGE.number + RIDGE.height : chart.rows * pitchOf(chart.rows);
}

/** Distance from row to row, where there are so many of them. */
export function pitchOf(rows: number): number {
	return Math.max(PITCH.many, Math.min(PITCH.few, Math.floor((LANE - PADDING) / rows)));
}

/** Where the first of so many rows begins: they stand in the middle of what the name leaves. */
export function rowsTop({ top, height }: Lane, rows: number, caption: number): number {
	return top + caption + (height - caption - rows * pitchOf(rows)) / 2;
}
