import type { BBox } from 'geojson';

declare global {
	namespace App {
		/** What the adapter does for a build while the pages are written. */
		interface Platform {
			/** Draws the map, and the share image, of a page in all languages, given its path below the language. */
			drawPictures: (page: string) => Promise<void>;
		}
		interface PageData {
			/** Where the site will be served, without a slash at the end; `null` where the build was not told. */
			siteAddress?: string | null;
			/** Each page has an image for those who share it; else the articles and the atlas have. */
			everyPageHasImage?: boolean;
			metadata?: { readonly languages: readonly string[] };
			/** What the page is about, for the map: places to highlight and the box to show. */
			focus?: { ids: string[]; box: BBox | null };
		}
	}
}

export {};
