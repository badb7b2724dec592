import type { DataFileName } from '../../domain/data-files';
import type { Lang } from '../../domain/localized';
import { pathOf, type Page } from '../../domain/page';

/**
 * The addresses by which published files name pages and each other. One page stands for a place in
 * all languages: that of the default language, so that there is one identifier and not two.
 */
export interface Addresses {
	readonly place: (id: string, lang?: Lang) => string;
	readonly event: (id: string) => string;
	/** An article's page, or one of its passages. */
	readonly article: (slug: string, passage?: string) => string;
	readonly file: (name: DataFileName) => string;
}

/**
 * Addresses below the site's root: absolute where the build was told it, and otherwise relative to
 * the folder `data/`, which JSON-LD resolves against the address that the file was read from.
 */
export function addressesFrom(site: string | null, languages: readonly Lang[]): Addresses {
	const root = site ?? '..';
	const page = (of: Page, lang = languages[0] ?? 'en') => `${root}/${lang}/${pathOf(of)}`;
	return {
		place: (id, lang) => page({ kind: 'places', id }, lang),
		event: (id) => page({ kind: 'events', id }),
		article: (id, passage) => page({ kind: 'articles', id }) + (passage ? `#${passage}` : ''),
		file: (name) => `${root}/data/${name}`
	};
}
