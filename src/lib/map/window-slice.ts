import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { ViewFilter } from '$lib/domain/atlas-index';
import { presenceOn } from '$lib/domain/timespan';
import type { MapFeature, MapProperties } from './features';

/** What the style reads of a place beside what holds in every window. */
export interface InWindow {
	/** It only may have existed in the window. */
	readonly possible: boolean;
	/** No passage in the window means it. */
	readonly faint: boolean;
}

type SliceFeature = Feature<Geometry, MapProperties & InWindow>;

/** What a filter leaves of the places, each with what it is in the filter's window. */
export class WindowSlice {
	readonly #features: readonly MapFeature[];
	/** Up to four objects for each feature, made when first needed: equal slices hold the same ones. */
	readonly #variants: SliceFeature[][];
	#last: readonly SliceFeature[] | null = null;

	constructor(features: readonly MapFeature[]) {
		this.#features = features;
		this.#variants = features.map(() => []);
	}

	/** The slice last taken; `null` before the first. */
	get data(): FeatureCollection<Geometry, MapProperties & InWindow> | null {
		return this.#last && { type: 'FeatureCollection', features: [...this.#last] };
	}

	/**
	 * Takes the slice of a filter; false where it is the one last taken. As long as it is not known
	 * which places are `mentioned`, none is faint.
	 */
	take(
		{ window, layers, mentionedOnly }: ViewFilter,
		mentioned: ReadonlySet<string> | null
	): boolean {
		const on = new Set(layers);
		const slice: SliceFeature[] = [];
		this.#features.forEach((feature, number) => {
			const { id, layer } = feature.properties;
			const presence = presenceOn(feature.properties, window);
			if (presence === 'none' || !on.has(layer)) return;
			const faint = mentioned !== null && !mentioned.has(id);
			if (faint && mentionedOnly) return;
			slice.push(this.#variant(feature, number, { possible: presence === 'possible', faint }));
		});
		if (this.#last && sameItems(slice, this.#last)) return false;
		this.#last = slice;
		return true;
	}

	#variant(feature: MapFeature, number: number, { possible, faint }: InWindow): SliceFeature {
		const variants = (this.#variants[number] ??= []);
		const properties = { ...feature.properties, possible, faint };
		return (variants[(faint ? 2 : 0) + (possible ? 1 : 0)] ??= { ...feature, properties });
	}
}

function sameItems<T>(some: readonly T[], others: readonly T[]): boolean {
	return some.length === others.length && some.every((each, at) => each === others[at]);
}
