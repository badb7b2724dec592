import { letteringOf, type Lettering } from './lettering';
import { firstDrawn, type GroupState, type Pen } from './pen';
import type { Evaluated, StyleLayer } from './style-layer';

/** A symbol in one state of its place. */
export interface Look {
	readonly feature: Evaluated;
	readonly icon: string;
	readonly lettering: Lettering | null;
}

/** How a symbol layer draws a place in one of its states; `null` where it does not. */
export function lookOf(layer: StyleLayer, state: GroupState, { frame, lang }: Pen): Look | null {
	const feature = firstDrawn(state, layer, frame.zoom);
	if (!feature) return null;
	const icon = layer.text('icon-image', frame.zoom, feature);
	const lettering = letteringOf(layer, feature, frame.zoom, lang);
	// Without its text an icon that goes with one tells nothing.
	const hasText = layer.states('text-field');
	return (hasText && !lettering) || (icon === '' && !lettering)
		? null
		: { feature, icon, lettering };
}

/** The room that a text takes, with the plate that is fitted round it. */
export function roomOf(
	layer: StyleLayer,
	{ feature, icon, lettering }: Look,
	{ frame: { zoom }, icons }: Pen
) {
	const room = lettering?.room ?? { width: 0, height: 0 };
	if (icon === '' || !isFitted(layer, feature, zoom)) return room;
	const padding = layer.value('icon-text-fit-padding', zoom, feature);
	const [top = 0, right = 0, bottom = 0, left = 0] = Array.isArray(padding)
		? padding.map(Number)
		: [];
	return icons.sizeRound(icon, {
		width: room.width + left + right,
		height: room.height + top + bottom
	});
}

/** Whether a symbol's icon is a plate, stretched round its text. */
export function isFitted(layer: StyleLayer, feature: Evaluated, zoom: number): boolean {
	return layer.text('icon-text-fit', zoom, feature) === 'both';
}

/** How far below its point a text stands, ems. */
export function shiftOf(layer: StyleLayer, feature: Evaluated, zoom: number): number {
	const offset = layer.value('text-offset', zoom, feature);
	return Array.isArray(offset) ? Number(offset[1]) : 0;
}
