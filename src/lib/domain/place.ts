import type { BBox, Geometry } from 'geojson';
import type { Localized } from './localized';
import type { Existence } from './timespan';

/** How a geometry is computed from others instead of being drawn. */
export type Derivation =
	/** The ground within `km` of a line, between the points of it that lie nearest to two places. */
	| { readonly buffer: string; readonly between?: readonly [string, string]; readonly km: number }
	/** The ground inside the area `within` that lies no farther than `km` from the line `band`. */
	| { readonly band: string; readonly within: string; readonly km: number }
	/** The geometries of every place whose `partOf` is this group. */
	| { readonly collect: string };

/** A place as the atlas publishes it. */
export interface Place {
	/** Unique in the whole atlas, kebab-case. */
	readonly id: string;
	readonly layer: string;
	readonly name: Localized;
	/** Other spellings, as sources write them. */
	readonly altNames: Localized<readonly string[]>;
	/** What it is, for example `road` or `observation-post`; decides how it is drawn. */
	readonly kind: string;
	readonly existence: Existence;
	/** Half-width of the position's uncertainty in metres; `null` where none was stated. */
	readonly precisionM: number | null;
	/** How position and dates are known, in words; `null` where none was stated. */
	readonly source: string | null;
	/** The number it is known by, for example of an observation post. */
	readonly number: number | null;
	/** Id of the group it belongs to. */
	readonly partOf: string | null;
	readonly description: Localized | null;
	readonly derivation: Derivation | null;
	/** WGS 84, positions `[lng, lat]` in degrees; of derived places the computed geometry. */
	readonly geometry: Geometry;
	/** `[west, south, east, north]` in degrees. */
	readonly bbox: BBox;
}
