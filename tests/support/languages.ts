import type { Lang } from '../../src/lib/domain/localized';

/** The languages of the real atlas, the default first. */
export const LANGS: readonly Lang[] = ['ar', 'en'];
