import type { BBox } from 'geojson';
import type { Lang } from '$lib/domain/localized';
import { messagesFor } from '$lib/i18n/messages';
import { FOCUS_FIT, VIEW_FIT, type Fit } from '../fit';
import { frameOf, type Frame, type Size } from './frame';
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
		frame: pageFrame(box, focus.box ? FOCUS_FIT : VIEW_FIT),
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

let last: { readonly key: string; readonly frame: Frame } | null = null;

/** The plane of a page; that of the last one is kept, since the languages of a page share what is cut for it. */
function pageFrame(box: BBox, fit: Fit): Frame {
	const key = JSON.stringify([box, fit]);
	if (last?.key !== key) last = { key, frame: frameOf(box, fit, ROOMS) };
	return last.frame;
}
