const DRAWN = {
	background: ['background-color'],
	// `fill-antialias` is about pixels: a browser smooths what it draws.
	fill: ['fill-color', 'fill-opacity', 'fill-pattern', 'fill-outline-color', 'fill-antialias'],
	line: [
		'line-color',
		'line-width',
		'line-opacity',
		'line-dasharray',
		'line-offset',
		'line-cap',
		'line-join',
		'line-sort-key'
	],
	circle: [
		'circle-radius',
		'circle-color',
		'circle-opacity',
		'circle-stroke-color',
		'circle-stroke-width',
		'circle-stroke-opacity'
	],
	symbol: [
		'icon-image',
		'icon-size',
		'icon-opacity',
		'icon-padding',
		'icon-allow-overlap',
		'icon-text-fit',
		'icon-text-fit-padding',
		'symbol-placement',
		'symbol-sort-key',
		'text-field',
		'text-font',
		'text-size',
		'text-transform',
		'text-letter-spacing',
		'text-line-height',
		'text-max-width',
		'text-padding',
		'text-anchor',
		'text-offset',
		'text-radial-offset',
		'text-variable-anchor',
		'text-variable-anchor-offset',
		'text-allow-overlap',
		'text-ignore-placement',
		'text-color',
		'text-opacity',
		'text-halo-color',
		'text-halo-width',
		// All names of a drawing stand upright: these say how MapLibre turns them, and how often it repeats them.
		'icon-rotation-alignment',
		'text-rotation-alignment',
		'text-max-angle',
		'text-keep-upright',
		'symbol-spacing',
		'symbol-z-order'
	]
} as const;

/** The types of layers that are drawn. */
export type LayerType = keyof typeof DRAWN;

/** The properties of a layer that are drawn; throws for a type of layer that is not. */
export function drawnProperties(
	layerId: string,
	type: string
): { readonly type: LayerType; readonly names: ReadonlySet<string> } {
	if (!isDrawn(type)) throw new Error(`Layer ${layerId}: layers of type ${type} are not drawn.`);
	return { type, names: new Set(DRAWN[type]) };
}

function isDrawn(type: string): type is LayerType {
	return type in DRAWN;
}
