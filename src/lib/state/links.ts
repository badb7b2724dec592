import { base } from '$app/paths';
import type { Lang } from '$lib/domain/localized';
import { pageOfRoute, pathOf, type Page } from '$lib/domain/page';

/** What SvelteKit tells of the page that is open, or that is opened next. */
interface Target {
	readonly route: { readonly id: string | null };
	readonly params: Readonly<Record<string, string | undefined>> | null;
}

/** A page's path below its language's folder, of itself or of its variant for frames. */
export function belowLang({ route, params }: Target): string {
	return pathOf(pageOfRoute(route.id, params ?? {}));
}

/** Addresses of pages, without the reader's filter; every path ends with a slash. */
export const path = {
	home: (lang: Lang) => `${base}/${lang}/`,
	about: (lang: Lang) => `${base}/${lang}/about/`,
	place: (lang: Lang, id: string) => `${base}/${lang}/places/${id}/`,
	article: (lang: Lang, slug: string) => `${base}/${lang}/articles/${slug}/`,
	event: (lang: Lang, id: string) => `${base}/${lang}/events/${id}/`,
	page: (lang: Lang, page: Page) => `${base}/${lang}/${pathOf(page)}`,
	/** The archive of tiles that the site's owner may add. */
	ownTiles: `${base}/basemap.pmtiles`,
	data: (name: string) => `${base}/data/${name}`
};
