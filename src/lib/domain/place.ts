import type { BBox, Geometry } from 'geojson';
import type { Claim } from './claim';
import type { Kind } from './kind';
import type { Localized } from './localized';
import type { Stretch } from './stretch';
import type { Existence } from './timespan';

/** How a geometry is computed from others instead of being drawn. */
export type Derivation =
	/**
	 * The ground within `km` of a line, between the points of it that lie nearest to two places, and
	 * no farther than the areas `within` reach together.
	 */
	| {
			readonly buffer: string;
			readonly between?: readonly [string, string];
			readonly within?: readonly string[];
			readonly km: number;
	  }
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
	/** For the map's letters, where the name is long; `null` where none was stated. */
	readonly shortName: Localized | null;
	/** What it is, the id of a kind; decides how it is drawn. */
	readonly kind: string;
	readonly existence: Existence;
	/** Half-width of the position's uncertainty in metres, of a line its weakest stretch's; `null` where none was stated. */
	readonly precisionM: number | null;
	/** Its position is only weakly known: it is drawn open and said to be so. */
	readonly weak: boolean;
	/** The parts of a `MultiLineString` in its order, where they are not known equally well; else none. */
	readonly stretches: readonly Stretch[];
	/** How position and dates are known, in words, in both languages the same where only one was stated. */
	readonly source: Localized | null;
	/** What single sources say where they are named one by one; of each thing exactly one is preferred. */
	readonly claims: readonly Claim[];
	/** The short name on its signs, as OpenStreetMap's `ref`. */
	readonly ref: Localized | null;
	/** The number it is known by. */
	readonly number: number | null;
	/** Id of the group it belongs to. */
	readonly partOf: string | null;
	/** ISO 3166-1 alpha-2 code of the country it lies in; `null` where none was stated. */
	readonly country: string | null;
	readonly description: Localized | null;
	readonly derivation: Derivation | null;
	/** WGS 84, positions `[lng, lat]` in degrees; of derived places the computed geometry. */
	readonly geometry: Geometry;
	/** `[west, south, east, north]` in degrees. */
	readonly bbox: BBox;
}

/** True for a group, which stands for its members: it is named and listed, but never drawn or counted. */
export function isGroup({ derivation }: Pick<Place, 'derivation'>): boolean {
	return derivation !== null && 'collect' in derivation;
}

/** From here on a position counts as weak, in metres: the facts' own line between fair and weak. */
const WEAK_FROM_M = 2000;

/** True for a point whose position is only weakly known, unless its kind is larger than a point. */
export function isWeaklyPlaced(
	{ precisionM, geometry }: Pick<Place, 'precisionM' | 'geometry'>,
	kind: Pick<Kind, 'doubt'> | undefined
): boolean {
	return geometry.type === 'Point' && kind?.doubt !== false && (precisionM ?? 0) >= WEAK_FROM_M;
}
