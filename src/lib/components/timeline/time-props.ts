import type { Snippet } from 'svelte';
import type { Preset } from '$lib/domain/atlas';
import type { AtlasIndex, WindowSummary } from '$lib/domain/atlas-index';
import type { Layer } from '$lib/domain/layer';
import type { Lang } from '$lib/domain/localized';
import type { TimeWindow } from '$lib/domain/timespan';
import type { SwatchSnippet } from '../layers/swatch';

/** The reader's window of time, and how it is moved. */
export interface WindowProps {
	lang: Lang;
	/** The whole stretch of time. */
	extent: TimeWindow;
	timeWindow: TimeWindow;
	presets: readonly Preset[];
	/** The reader moves the window by hand. */
	onchange: (timeWindow: TimeWindow) => void;
}

/** The way back to a window that did not move by hand. */
export interface WayBackProps {
	/** The window to go back to; `null` for none. */
	windowBefore: TimeWindow | null;
	onback: () => void;
}

/** What the chart draws over its axis. */
export interface ChartProps {
	index: AtlasIndex;
	summary: WindowSummary;
	/** The legend, in its order. */
	layers: readonly Layer[];
	/** Ids of the layers that are on. */
	layersOn: readonly string[];
	/** Ids of the places whose passages are picked out. */
	picked: readonly string[];
	/** Draws what a layer looks like on the map, from the kinds it holds. */
	swatch: Snippet<SwatchSnippet>;
	/** The map's colour of a kind of place. */
	colourOf: (kind: string) => string;
	ontoggle: (id: string, on: boolean) => void;
	/** The window jumps to what was clicked: the way back is to be kept. */
	onjump: (timeWindow: TimeWindow) => void;
}
