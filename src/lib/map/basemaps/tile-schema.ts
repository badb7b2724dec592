import type { ExpressionSpecification } from 'maplibre-gl';

/** Features of a tile: one of its layers, and which of it. */
export interface Pickout {
	readonly layer: string;
	readonly where: ExpressionSpecification;
}

/** Where a scheme of vector tiles keeps what our basemap draws. */
export interface TileSchema {
	/** Land as an area; `null` where the tiles draw water only and all else is land. */
	readonly land: Pickout | null;
	readonly sea: Pickout;
	readonly inlandWater: Pickout;
	readonly streams: Pickout;
	readonly builtUp: Pickout;
	readonly buildings: Pickout;
	readonly countryBorders: Pickout;
	readonly mainRoads: Pickout;
	readonly otherRoads: Pickout;
	readonly smallRoads: Pickout;
	readonly cities: Pickout;
	readonly towns: Pickout;
	readonly villages: Pickout;
	/** Smaller is placed first where names compete. */
	readonly placeOrder: ExpressionSpecification;
	readonly streamNames: Pickout;
}

/** Is one of these values. */
export function isOneOf(property: string, ...values: string[]): ExpressionSpecification {
	return ['in', ['get', property], ['literal', values]];
}

export const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
export const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
