/**
 * Stands in the server's markup where the page's static map belongs; `hooks.server.ts` puts the
 * drawing there. As a part of the page's data the same drawing would travel twice.
 */
export const STATIC_MAP_SLOT = '<!--static-map-->';
