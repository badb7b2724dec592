import type { Palette } from '$lib/symbology/palette';
import { SHAPES, shapeOfKind } from './shapes';

/** Colours of kinds that are drawn as lines and areas. */
const COLOURS: Readonly<Record<string, keyof Palette>> = {
	road: 'road',
	river: 'river',
	border: 'frontier',
	governorate: 'governorate',
	province: 'governorate',
	zone: 'zone',
	corridor: 'corridor',
	'demilitarised-zone': 'demilitarised',
	'operation-area': 'operation',
	'planned-zone': 'planned'
};

/** The map's colour of a kind of place, for legends and other drawings beside the map: a custom property of the page. */
export function colourOfKind(kind: string): string {
	return `var(--map-${COLOURS[kind] ?? SHAPES[shapeOfKind(kind) ?? 'town'].colour})`;
}

/** Name of what a kind is drawn as: kinds of one colour and one shape cannot be told apart on the map. */
export function signOfKind(kind: string): string {
	return `${shapeOfKind(kind)} ${colourOfKind(kind)}`;
}
