import type { Lang } from '$lib/domain/localized';
import { pathOf, type Page } from '$lib/domain/page';
import { staticMapModel } from '$lib/map/static/model';
import { drawPageMap, type PageFocus } from '$lib/map/static/page-map';
import { drawShareCard } from '$lib/map/static/share-card';
import { atlas } from '$lib/server/atlas';
import { groundOf } from '$lib/server/basemap';
import { focusOf, titleOf } from '$lib/server/focus';
import { rasterise } from '$lib/server/share-image';

/** A page's map as SVG, whose links are relative to the page. */
export function mapOf(page: Page, lang: Lang): string {
	// Up to the folder of the language, down to the place.
	const up = pathOf(page).replace(/[^/]+/g, '..');
	const href = (id: string) => up + pathOf({ kind: 'places', id });
	return drawPageMap(staticMapModel(atlas, groundOf), lang, shownOn(page, lang), href);
}

/** The picture that sites show where a page is shared, as PNG. */
export function shareImageOf(page: Page, lang: Lang): Uint8Array<ArrayBuffer> {
	return rasterise(drawShareCard(staticMapModel(atlas, groundOf), lang, shownOn(page, lang)));
}

function shownOn(page: Page, lang: Lang): PageFocus {
	return { ...focusOf(atlas, page), title: titleOf(atlas, page, lang) };
}
