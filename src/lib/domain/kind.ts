import type { Hue } from './hue';
import type { Lang, Localized } from './localized';

/** How a line or an edge is broken; `solid` is not. */
export const DASHES = ['solid', 'dashed', 'dash-dot', 'dotted'] as const;
export type Dash = (typeof DASHES)[number];

/** What fills an area instead of a flat colour, or over it. */
export const PATTERNS = ['hatch', 'stipple', 'dots'] as const;
export type Pattern = (typeof PATTERNS)[number];

export const LETTER_SIZES = ['small', 'normal', 'large'] as const;

/** When and how large the names of a kind are written. */
export interface LabelRule {
	/** Zoom from which they are written. */
	readonly from: number;
	/** Where names compete for room the smaller rank is placed first; symbols of a smaller rank lie on top. */
	readonly rank: number;
	readonly size: (typeof LETTER_SIZES)[number];
	/** Longest line of a name before it is broken, ems. */
	readonly width: number;
}

/** A symbol as paths in SVG's notation, drawn in a box of `box` by `box` CSS pixels. */
export interface PointSymbol {
	/** Width of what is drawn, CSS pixels; the box leaves room for the rim. */
	readonly size: number;
	readonly box: number;
	readonly outline: string;
	/** Drawn on the outline in the opposite colour: a path, scaled and then moved by `[x, y]`. */
	readonly sign: {
		readonly path: string;
		readonly scale: number;
		readonly offset: readonly [number, number];
	} | null;
	/** Nothing but a round dot, which a renderer may draw as a circle. */
	readonly isDot: boolean;
}

/** How a line is drawn, or the edge of an area. */
export interface Stroke {
	/** CSS pixels; of a cased line at zoom 8, thinner from afar and wider from near. */
	readonly width: number;
	readonly dash: Dash;
}

/** A concept of the Getty Art & Architecture Thesaurus. */
export interface ConceptType {
	/** With the prefix `aat:`. */
	readonly identifier: string;
	readonly label: string;
}

/** The feature classes of GeoNames. */
export const FEATURE_CLASSES = ['A', 'H', 'L', 'P', 'R', 'S', 'T'] as const;
export type FeatureClass = (typeof FEATURE_CLASSES)[number];

interface KindBase {
	readonly id: string;
	readonly name: Localized;
	readonly colour: Hue;
	readonly label: LabelRule;
	/** Whether a weak position is drawn as such; not of what is larger than a point or has no exact edge. */
	readonly doubt: boolean;
	/** What the kind is in the vocabularies that gazetteers share; `null` where nobody said. */
	readonly fclass: FeatureClass | null;
	readonly type: ConceptType | null;
}

export interface PointKind extends KindBase {
	readonly geometry: 'point';
	readonly symbol: PointSymbol;
	/** What is written on the symbol. */
	readonly carries: 'number' | 'ref' | null;
}

export interface LineKind extends KindBase {
	readonly geometry: 'line';
	readonly line: Stroke & {
		/** Lies on a pale bed and takes part in nothing else's colour: roads, railways. */
		readonly casing: boolean;
		/** Dims the outlines of areas beside it, which may come from other sources. */
		readonly bed: boolean;
	};
	/** Whether its short name stands on plates along it. */
	readonly carries: 'ref' | null;
}

export interface AreaKind extends KindBase {
	readonly geometry: 'area';
	/** Opacity of its colour inside, 0 to 1. */
	readonly fill: number;
	readonly pattern: Pattern | null;
	readonly edge: Stroke;
	/** A soft band of its colour inside the edge. */
	readonly ribbon: boolean;
}

/** A hill, a district: a name at a point, without a spot. */
export interface RegionKind extends KindBase {
	readonly geometry: 'region';
}

/** A group of places: it is listed and named, and drawn by its members. */
export interface GroupKind extends KindBase {
	readonly geometry: 'group';
}

/** What a kind of places is called, how it is drawn, and what it is to others. */
export type Kind = PointKind | LineKind | AreaKind | RegionKind | GroupKind;

/** A kind of events: agreements, attacks. */
export interface EventKind {
	readonly id: string;
	readonly name: Localized;
}

/** What is known of the kinds of an atlas. */
export interface Kinds {
	readonly places: readonly Kind[];
	readonly events: readonly EventKind[];
}

export const NO_KINDS: Kinds = { places: [], events: [] };

/** The name of a kind; its id where `kinds.yaml` does not have it. */
export function kindName(kinds: readonly EventKind[], id: string, lang: Lang): string {
	return kinds.find((kind) => kind.id === id)?.name[lang] ?? id;
}

/** The kinds of these ids, in their order. */
export function kindsNamed(kinds: readonly Kind[], ids: readonly string[]): Kind[] {
	return ids.flatMap((id) => kinds.find((kind) => kind.id === id) ?? []);
}

/** What a kind is drawn as: kinds of one sign cannot be told apart on the map. */
export function signOf(kind: Kind): string {
	const { geometry, colour } = kind;
	const drawing = [
		'symbol' in kind ? kind.symbol : null,
		'line' in kind ? kind.line : null,
		'edge' in kind ? [kind.edge, kind.fill, kind.pattern, kind.ribbon] : null
	];
	return JSON.stringify([geometry, colour, drawing]);
}
