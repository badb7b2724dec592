/** How a box is fitted into the map: as large as its frame allows, never closer than `maxZoom`. */
export interface Fit {
	/** Space kept free on every side, CSS pixels. */
	readonly padding: number;
	readonly maxZoom: number;
}

/** Closest zoom of the map. */
export const MAX_ZOOM = 14;

/** How the opening extent is fitted. */
export const VIEW_FIT: Fit = { padding: 8, maxZoom: MAX_ZOOM };

/** How a page's own places are fitted: closer than this zoom the basemap has nothing more to show. */
export const FOCUS_FIT: Fit = { padding: 48, maxZoom: 10.5 };
