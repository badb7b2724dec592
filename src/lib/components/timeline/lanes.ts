import type { AtlasIndex } from '$lib/domain/atlas-index';
import type { Layer } from '$lib/domain/layer';
import { barsOf, type Bar } from './bars';

/** A layer's strip on the timeline; lengths in CSS pixels. */
export interface Lane {
	readonly layer: Layer;
	readonly bars: readonly Bar[];
	/** Whether any of its places has a date: those of other layers are there all the time. */
	readonly dated: boolean;
	readonly top: number;
	readonly height: number;
	/** Distance from row to row of its bars. */
	readonly pitch: number;
}

/** Least height of a lane. */
const LANE = 19;
/** Room above and below the bars together. */
const PADDING = 4;
/** More rows than these are drawn over one another. */
const MOST_ROWS = 16;
/** Distance between rows, where there are few of them and where there are many. */
const PITCH = { few: 6, many: 2 };

/** A lane for each layer in the order of the legend, one below the other; `caption` is room that each keeps for its name. */
export function lanesOf(index: AtlasIndex, layers: readonly Layer[], caption: number): Lane[] {
	let top = 0;
	return layers.map((layer) => {
		const bars = barsOf(index.places.filter((place) => place.layer === layer.id)).map((bar) => ({
			...bar,
			row: bar.row % MOST_ROWS
		}));
		const rows = Math.max(1, ...bars.map(({ row }) => row + 1));
		const pitch = Math.max(PITCH.many, Math.min(PITCH.few, Math.floor((LANE - PADDING) / rows)));
		const height = caption + Math.max(LANE, rows * pitch + PADDING);
		const lane = { layer, bars, dated: bars.length > 0, top, height, pitch };
		top += height;
		return lane;
	});
}

/** Where a row of a lane begins: the rows stand in the middle of what its name leaves. */
export function rowTop({ bars, top, height, pitch }: Lane, row: number, caption: number): number {
	const rows = Math.max(1, ...bars.map((bar) => bar.row + 1));
	return top + caption + (height - caption - rows * pitch) / 2 + row * pitch;
}
