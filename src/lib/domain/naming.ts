import type { Lang, Localized } from './localized';

/** The common nouns with which texts speak of places of a kind. */
export interface KindNouns {
	/** Of one place, beside its name: `city of`, `fort`. */
	readonly one: readonly string[];
	/** Before several names: `cities of`. */
	readonly several: readonly string[];
}

/**
 * What a name without its common noun means: `first` the place of this kind before others of the
 * same name; `never` another thing, since its places are called after what they stand beside;
 * `equal` what the other names decide.
 */
export const BARE_NAMES = ['first', 'equal', 'never'] as const;
export type BareName = (typeof BARE_NAMES)[number];

/** How texts name the places of a kind. */
export interface KindNaming {
	readonly nouns: Localized<KindNouns>;
	readonly bare: BareName;
}

/** Words that report an event, verbs in the form of the dictionary. */
export interface EventWords {
	readonly nouns: readonly string[];
	readonly verbs: readonly string[];
}

/** How texts name what the atlas holds; nothing but reading new texts asks for it. */
export interface Naming {
	/** By id of the kind of places. */
	readonly places: ReadonlyMap<string, KindNaming>;
	/** By id of the kind of events. */
	readonly events: ReadonlyMap<string, Localized<EventWords>>;
	/** Ids of the places whose names also stand for a government. */
	readonly governments: ReadonlySet<string>;
}

export const NO_NAMING: Naming = { places: new Map(), events: new Map(), governments: new Set() };

const NO_NOUNS: KindNouns = { one: [], several: [] };

/** The nouns of a kind in a language; none where nobody said. */
export function nounsOf(naming: Naming, kind: string, lang: Lang): KindNouns {
	return naming.places.get(kind)?.nouns[lang] ?? NO_NOUNS;
}
