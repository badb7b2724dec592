import type { BBox } from 'geojson';
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

/**
 * What a fitted box leaves free at either side of a room, CSS pixels; the box is `[west, south, east,
 * north]` in degrees. Where the closest zoom keeps it smaller more is free than this says.
 */
export function freeBeside(
	[west, south, east, north]: BBox,
	room: { readonly width: number; readonly height: number },
	{ padding }: Fit
): number {
	const aspect = ((east - west) * RADIAN) / (mercatorY(north ?? south) - mercatorY(south));
	const width = Math.min(room.width - 2 * padding, (room.height - 2 * padding) * aspect);
	return (room.width - width) / 2;
}

const RADIAN = Math.PI / 180;

/** Height of a latitude in Web Mercator, where the globe is 2π wide. */
function mercatorY(lat: number): number {
	return Math.log(Math.tan(Math.PI / 4 + (lat * RADIAN) / 2));
}
