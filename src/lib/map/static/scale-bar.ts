import type { Lang } from '$lib/domain/localized';
import { formatDistance } from '$lib/i18n/format';
import { roundDistance } from '../round-distance';
import { escapeMarkup } from './escape';
import type { Frame, Point } from './frame';
import { short } from './outline';

/** Longest bar at the reference size, units. */
const LONGEST = 120;

/** Distance from the edges of a larger picture, pixels. */
const EDGE = 16;

/**
 * A bar of a round distance, true at the middle of the box; its length is a share of the box. In a
 * larger picture it stands at the lower left, on a page where the style sheet puts it.
 */
export function scaleBar(frame: Frame, lang: Lang, corner?: Point): string {
	const [, south, , north] = frame.box;
	const metresPerUnit = frame.metresPerUnit((south + north) / 2);
	const metres = roundDistance(LONGEST * metresPerUnit);
	const share = `${short((metres / metresPerUnit / frame.size.width) * 100, 2)}%`;
	const place = corner
		? ` transform="translate(${short(EDGE - corner[0])} ${short(frame.size.height + corner[1] - EDGE)})"`
		: '';
	return (
		`<g class="scale-bar" aria-hidden="true"${place}><rect width="${share}" height="4"/>` +
		`<text y="-5">${escapeMarkup(formatDistance(metres, lang))}</text></g>`
	);
}
