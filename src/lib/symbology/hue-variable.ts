import type { Hue } from '../domain/hue';

/**
 * The custom property of a hue, for what is coloured beside the map. Pages know colours by these names
 * alone: the palette itself comes as a style sheet.
 */
export function hueVariable(hue: Hue): string {
	return `var(--map-${hue})`;
}
