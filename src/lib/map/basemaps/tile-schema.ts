import type { ExpressionSpecification } from 'maplibre-gl';

/** Features of a tile: one of its layers, and which of it. */
export interface LayerSelector {
	readonly layer: string;
	readonly where: ExpressionSpecification;
}

/** Where a scheme of vector tiles keeps what our basemap draws. */
export interface TileSchema {
	/** Land as an area; `null` where the tiles draw water only and all else is land. */
	readonly land: LayerSelector | null;
	readonly sea: LayerSelector;
	readonly inlandWater: LayerSelector;
	readonly streams: LayerSelector;
	readonly builtUp: LayerSelector;
	readonly buildings: LayerSelector;
	readonly countryBorders: LayerSelector;
	readonly mainRoads: LayerSelector;
	readonly otherRoads: LayerSelector;
	readonly smallRoads: LayerSelector;
	readonly cities: LayerSelector;
	readonly towns: LayerSelector;
	readonly villages: LayerSelector;
	/** Smaller is placed first where names compete. */
	readonly placeOrder: ExpressionSpecification;
	readonly streamNames: LayerSelector;
}

/** Is one of these values. */
export function isOneOf(property: string, ...values: string[]): ExpressionSpecification {
	return ['in', ['get', property], ['literal', values]];
}

export const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
export const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
