import type { BBox } from 'geojson';

declare global {
	namespace App {
		interface PageData {
			/** What the page is about, for the map: places to highlight and the box to show. */
			focus?: { ids: string[]; box: BBox | null };
		}
	}
}

export {};
