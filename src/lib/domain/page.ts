/** A page that has a map; `id` is a place's or an event's id or an article's slug. */
export type Page =
	| { readonly kind: 'home' | 'about' }
	| { readonly kind: 'places' | 'articles' | 'events'; readonly id: string };

/** Path of a page below its language's folder: `''`, `about/`, `places/old-town/`. */
export function pathOf(page: Page): string {
	if ('id' in page) return `${page.kind}/${page.id}/`;
	return page.kind === 'home' ? '' : `${page.kind}/`;
}

/** The page at a path as `pathOf` writes it; anything unknown is the home page. */
export function pageAt(path: string): Page {
	const [kind, id] = path.split('/');
	if (id && (kind === 'places' || kind === 'articles' || kind === 'events')) return { kind, id };
	return { kind: kind === 'about' ? 'about' : 'home' };
}

/** The page that a route shows with its parameters; a route that is none of a language's is its home. */
export function pageOfRoute(
	route: string | null,
	{ id, slug }: Readonly<Record<string, string | undefined>>
): Page {
	const [kind = ''] = route?.split('/[lang=lang]/')[1]?.split('/') ?? [];
	return pageAt([kind, id ?? slug ?? ''].join('/'));
}

/** Path of a page's share image below `og/` and its language's folder: `places/old-town.png`. */
export function shareImagePath(page: Page): string {
	return 'id' in page ? `${page.kind}/${page.id}.png` : `${page.kind}.png`;
}

/** The page whose image is shown where a page is shared: its own, where not every page has one an article's or the atlas's. */
export function sharedAs(page: Page, everyPageHasImage: boolean): Page {
	return everyPageHasImage || page.kind === 'articles' ? page : { kind: 'home' };
}
