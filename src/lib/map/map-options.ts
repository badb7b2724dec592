import type { BBox } from 'geojson';
import type { PointQuery } from '$lib/domain/point-query';
import type { ViewFilter } from '$lib/domain/atlas-index';
import type { Camera } from '$lib/domain/camera';
import type { Kind } from '$lib/domain/kind';
import type { Lang } from '$lib/domain/localized';
import type { Theme } from '$lib/symbology/palette';
import type { Pick } from './pick';
import type { StyleUrls } from './style';
import type { PartReports } from './watch-parts';

/** Where the map's data lie; absolute addresses. */
export interface MapUrls extends StyleUrls {
	/** What is drawn of every place. */
	readonly places: string;
}

/** What a map is opened with, and who hears of what happens on it. */
export interface MapOptions extends PartReports {
	readonly container: HTMLElement;
	/** Holds the container and the controls that lie over it. */
	readonly stage?: Element | null | undefined;
	readonly lang: Lang;
	/** Name of the canvas for those who do not see it. */
	readonly label: string;
	/**
	 * How wheel and fingers move the map, in words, where a page around it has the first right to
	 * them; `null` for a map that takes them.
	 */
	readonly gestures?: Readonly<Record<'wheel' | 'wheelOnMac' | 'fingers', string>> | null;
	readonly theme: Theme;
	/** What the places are drawn by. */
	readonly kinds: readonly Kind[];
	readonly urls: MapUrls;
	/** Opening extent, `[west, south, east, north]` in degrees. */
	readonly view: BBox;
	/** Closest zoom without a detailed basemap; any by default. */
	readonly closestZoom?: number;
	/** Where the map starts instead, fitted as `fitTo` does; the opening extent where there is none. */
	readonly focusBox?: BBox | null;
	/** Where the map starts whatever its page is about; `null` for the page's own view. */
	readonly camera?: Camera | null;
	readonly filter: ViewFilter;
	/** What lies over the map's lower edge, CSS pixels; nothing by default. */
	readonly covered?: number;
	/** Called with what lies under a click, nearest kind first; never empty. */
	readonly onpick: (pick: Pick) => void;
	/**
	 * Called with a point that the reader asks about (empty map, a right click, a long press) and
	 * where it lies across the map, 0 at the left edge and 1 at the right.
	 */
	readonly onquery?: (query: PointQuery, across: number) => void;
	/** Called when the tiles of the detailed basemap cannot be had. */
	readonly onbasemapfailed?: () => void;
	/** Called when the pointer comes over a place, and with `null` when it leaves. */
	readonly onhover: (placeId: string | null) => void;
	/** Called where the reader has moved the map to, and with `null` when it shows what it was told to. */
	readonly oncamera?: (camera: Camera | null) => void;
}
