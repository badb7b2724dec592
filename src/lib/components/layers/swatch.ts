/** Why a symbol is not drawn as firmly as others of its kind. */
export type Doubt = 'weak' | 'possible';

/** What a swatch is drawn from: kinds of places, the most frequent first, and a doubt about them. */
export type SwatchSnippet = [kinds: readonly string[], doubt?: Doubt];
