import type { Doubt } from '$lib/domain/legend';

/** What a swatch is drawn from: kinds of places, the most frequent first, and a doubt about them. */
export type SwatchSnippet = [kinds: readonly string[], doubt?: Doubt];
