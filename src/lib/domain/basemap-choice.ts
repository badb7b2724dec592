/**
 * What lies beneath the places: the bundled drawing, OpenFreeMap's tiles from its own servers, or
 * an archive of tiles that the site's owner serves.
 */
export const BASEMAPS = ['simple', 'openfreemap', 'own'] as const;

export type BasemapKind = (typeof BASEMAPS)[number];

/** The one of `offered` that a text names; `simple` for anything else. */
export function readBasemap(text: string | null, offered: readonly BasemapKind[]): BasemapKind {
	return offered.find((kind) => kind === text) ?? 'simple';
}
