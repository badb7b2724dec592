import type { Map as MapLibreMap } from 'maplibre-gl';
import { drawIcon, ICON_NAMES, iconMetadata } from './icons';
import type { Palette } from './palette';

/** Gives the map its symbols in the colours of a theme, in the place of those it has. */
export function putIcons(map: MapLibreMap, palette: Palette): void {
	for (const name of ICON_NAMES) {
		if (map.hasImage(name)) map.removeImage(name);
		const image = drawIcon(name, palette);
		if (image) map.addImage(name, image, iconMetadata(name));
	}
}
