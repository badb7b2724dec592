import type { Lang } from '$lib/domain/localized';
import { formatDistance } from '$lib/i18n/format';
import { roundDistance } from '../round-distance';
import type { Frame, Point } from './frame';
import { paletteIn, type Ink } from './ink';
import { element, short, type SvgElement } from './svg';

/** Longest bar at the reference size, units. */
const LONGEST = 120;

/** Distance from the edges of a larger picture, pixels. */
const EDGE = 16;

/**
 * A bar of a round distance, true at the middle of the box; its length is a share of the box. In a
 * larger picture it stands at the lower left, on a page where the style sheet puts it.
 */
export function scaleBar(frame: Frame, lang: Lang, ink: Ink, corner?: Point): SvgElement {
	const [, south, , north] = frame.box;
	const metresPerUnit = frame.metresPerUnit((south + north) / 2);
	const metres = roundDistance(LONGEST * metresPerUnit);
	const width = `${short((metres / metresPerUnit / frame.size.width) * 100, 2)}%`;
	const transform = corner
		? `translate(${short(EDGE - corner[0])} ${short(frame.size.height + corner[1] - EDGE)})`
		: undefined;
	const { label: fill, halo: stroke } = paletteIn(ink);
	return element(
		'g',
		{ class: 'scale-bar', 'aria-hidden': 'true', transform, fill, stroke },
		element('rect', { width, height: 4 }),
		element(
			'text',
			{
				y: -5,
				'font-size': 11,
				'stroke-width': 3,
				'stroke-linejoin': 'round',
				'paint-order': 'stroke'
			},
			formatDistance(metres, lang)
		)
	);
}
