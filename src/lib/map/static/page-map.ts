import type { BBox } from 'geojson';
import type { Lang } from '$lib/domain/localized';
import { messagesFor } from '$lib/i18n/messages';
import { FOCUS_FIT, VIEW_FIT } from '../fit';
import { frameOf, type Size } from './frame';
import { drawInset, needsInset } from './inset';
import { pageInk } from './ink';
import type { StaticMapModel } from './model';
import { drawStaticMap } from './static-map';

/** What a page shows on its map. */
export interface PageFocus {
	/** Title of the page in its language. */
	readonly title: string;
	/** Places the page is about. */
	readonly ids: readonly string[];
	/** Places its text names; `null` for those that any passage names. */
	readonly named: readonly string[] | null;
	/** `[west, south, east, north]` in degrees; `null` for the opening view. */
	readonly box: BBox | null;
}

/**
 * Sizes of the map area. Paths are rounded for the first; labels are placed for the next three,
 * whose sizes the style sheet's container queries repeat; the others say how far round the box a
 * browser may see.
 */
const ROOMS: readonly [Size, ...Size[]] = [
	{ width: 960, height: 700 },
	{ width: 320, height: 240 },
	{ width: 520, height: 420 },
	{ width: 860, height: 560 },
	{ width: 760, height: 320 },
	{ width: 2200, height: 1240 }
];
const LABEL_ROOMS = [1, 2, 3];

/** The static map of a page with links relative to it, and an inset where its extent is small. */
export function drawPageMap(
	model: StaticMapModel,
	lang: Lang,
	focus: PageFocus,
	href: (placeId: string) => string
): string {
	const { view, region } = model.atlas.metadata;
	const box = focus.box ?? view;
	const map = drawStaticMap(model, {
		frame: frameOf(box, focus.box ? FOCUS_FIT : VIEW_FIT, ROOMS),
		lang,
		ink: pageInk,
		href,
		label: messagesFor(lang).map.stillOf(focus.title),
		subjects: focus.ids,
		named: focus.named ?? [],
		strong: focus.named ? new Set(focus.named) : model.mentioned,
		rooms: { indexes: LABEL_ROOMS, openEnded: true },
		// The style sheet leaves more room round a page's own places than round the opening view.
		classes: focus.box ? 'fitted' : ''
	});
	return focus.box && needsInset(box, region) ? map + drawInset(model, box) : map;
}
