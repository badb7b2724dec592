import type { Lang } from '$lib/domain/localized';
import { formatDistance } from '$lib/i18n/format';
import { roundDistance } from '../round-distance';
import type { Frame, Point } from './frame';
import { paletteIn, type Ink } from './ink';
import { element, short, type SvgElement } from './svg';

/** Longest bar at the reference size, units. */
const LONGEST = 120;

/** Longest bar in the smallest room, pixels: where the map is small, that of the others would be shorter than its words. */
const LONGEST_OF_SMALL = 84;

/** Distance from the edges of a larger picture, pixels. */
const EDGE = 16;

/**
 * Bars of round distances, true at the middle of the box; their lengths are shares of the box. In a
 * larger picture one stands at the lower left; on a page the style sheet shows one for small maps or one for others.
 */
export function scaleBars(frame: Frame, lang: Lang, ink: Ink, corner?: Point): SvgElement[] {
	if (corner) return [scaleBar(frame, lang, ink, LONGEST, 'scale-bar', corner)];
	const small = LONGEST_OF_SMALL / Math.min(...frame.scales);
	return [
		scaleBar(frame, lang, ink, LONGEST, 'scale-bar'),
		scaleBar(frame, lang, ink, small, 'scale-bar small')
	];
}

function scaleBar(
	frame: Frame,
	lang: Lang,
	ink: Ink,
	longest: number,
	name: string,
	corner?: Point
): SvgElement {
	const [, south, , north] = frame.box;
	const metresPerUnit = frame.metresPerUnit((south + north) / 2);
	const metres = roundDistance(longest * metresPerUnit);
	const width = `${short((metres / metresPerUnit / frame.size.width) * 100, 2)}%`;
	const transform = corner
		? `translate(${short(EDGE - corner[0])} ${short(frame.size.height + corner[1] - EDGE)})`
		: undefined;
	const { label: fill, halo: stroke } = paletteIn(ink);
	return element(
		'g',
		{ class: name, 'aria-hidden': 'true', transform, fill, stroke },
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
