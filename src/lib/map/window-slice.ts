import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { ViewFilter } from '$lib/domain/atlas-index';
import type { MapProperties } from './features';

/** A place as the map's own data hold it. */
export type PlaceFeature = Feature<Geometry, MapProperties>;

/** A place as it is drawn in a slice; `faint` where no passage in the window means it. */
type SliceFeature = Feature<Geometry, MapProperties & { readonly faint: boolean }>;

/** A window without ends, for places that have been chosen already. */
export const OPEN = { from: -Number.MAX_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER };

/** What the style reads as sure in every window, and what as only possible in every window. */
export const SURE = { surely_from: 0, surely_to: 0 };
export const POSSIBLE = { surely_from: Number.MAX_VALUE, surely_to: -Number.MAX_VALUE };

/** What a filter leaves of the places, with their doubt decided: to be drawn in a window without ends. */
export class WindowSlice {
	readonly #features: readonly PlaceFeature[];
	/** Up to four objects for each feature, made when first needed: equal slices hold the same ones. */
	readonly #variants: SliceFeature[][];
	#last: readonly SliceFeature[] | null = null;

	constructor(features: readonly PlaceFeature[]) {
		this.#features = features;
		this.#variants = features.map(() => []);
	}

	/** The slice last taken; `null` before the first. */
	get data(): FeatureCollection<Geometry> | null {
		return this.#last && { type: 'FeatureCollection', features: [...this.#last] };
	}

	/** Takes the slice of a filter; false where it is the one last taken. */
	take({ window, layers, mentionedOnly }: ViewFilter, mentioned: ReadonlySet<string>): boolean {
		const { from, to } = window;
		const on = new Set(layers);
		const slice: SliceFeature[] = [];
		this.#features.forEach((feature, number) => {
			const { id, layer, first, last, surely_from, surely_to } = feature.properties;
			if (first > to || last < from || !on.has(layer)) return;
			const faint = !mentioned.has(id);
			if (faint && mentionedOnly) return;
			const sure = surely_from <= to && surely_to >= from && surely_from <= surely_to;
			slice.push(this.#variant(feature, number, faint, sure));
		});
		if (this.#last && sameItems(slice, this.#last)) return false;
		this.#last = slice;
		return true;
	}

	#variant(feature: PlaceFeature, number: number, faint: boolean, sure: boolean): SliceFeature {
		const variants = (this.#variants[number] ??= []);
		const properties = { ...feature.properties, faint, ...(sure ? SURE : POSSIBLE) };
		return (variants[(faint ? 2 : 0) + (sure ? 1 : 0)] ??= { ...feature, properties });
	}
}

function sameItems<T>(some: readonly T[], others: readonly T[]): boolean {
	return some.length === others.length && some.every((each, at) => each === others[at]);
}
