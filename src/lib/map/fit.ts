import { ZOOMS } from '$lib/domain/camera';

/** How a box is fitted into the map: as large as its frame allows, never closer than `maxZoom`. */
export interface Fit {
	/** Space kept free on every side, CSS pixels. */
	readonly padding: number;
	readonly maxZoom: number;
}

/** How the opening extent is fitted. */
export const VIEW_FIT: Fit = { padding: 8, maxZoom: ZOOMS.closest };

/** How a page's own places are fitted: closer than this zoom the basemap has nothing more to show. */
export const FOCUS_FIT: Fit = { padding: 48, maxZoom: 10.5 };
