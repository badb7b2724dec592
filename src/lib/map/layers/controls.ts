import type { LayerSpecification } from 'maplibre-gl';

/** Source of the places where the page's controls lie over the map. */
export const CONTROLS = 'controls';

/** Width and height of what a point of it keeps clear, CSS pixels. */
export const TILE = 24;

/** Placed before all names, which must not run under the controls. */
export const controlKeepOut: LayerSpecification = {
	id: 'control-keep-out',
	type: 'symbol',
	source: CONTROLS,
	layout: {
		'icon-image': 'blank',
		// The blank is six pixels wide.
		'icon-size': TILE / 6,
		'icon-allow-overlap': true,
		'icon-padding': 2
	}
};
