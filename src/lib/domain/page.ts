/** A page that has a map; `id` is a place's or an event's id, an article's slug, or a list page's `places/towns/2`. */
export type Page =
	| { readonly kind: 'home' | 'about' }
	| { readonly kind: 'lists'; readonly id: string }
	| {
			readonly kind: 'places' | 'articles' | 'events';
			readonly id: string;
			/** Which page of its passages, where there are several; the first bears no number. */
			readonly part?: number;
	  };

/** Path of a page below its language's folder: `''`, `about/`, `places/old-town/`, `places/old-town/2/`. */
export function pathOf(page: Page): string {
	if (page.kind === 'lists') return `lists/${page.id}/`;
	if ('id' in page) return `${page.kind}/${page.id}/${page.part ? `${page.part}/` : ''}`;
	return page.kind === 'home' ? '' : `${page.kind}/`;
}

/** The page at a path as `pathOf` writes it; anything unknown is the home page. */
export function pageAt(path: string): Page {
	const [kind, id, ...rest] = path.split('/').filter((part) => part !== '');
	if (kind === 'lists' && id) return { kind, id: [id, ...rest].join('/') };
	if (id && (kind === 'places' || kind === 'articles' || kind === 'events')) {
		const part = Number(rest[0]);
		return part > 1 ? { kind, id, part } : { kind, id };
	}
	return { kind: kind === 'about' ? 'about' : 'home' };
}

/** The page that a route shows with its parameters; a route that is none of a language's is its home. */
export function pageOfRoute(
	route: string | null,
	{ id, slug, list, part }: Readonly<Record<string, string | undefined>>
): Page {
	const [kind = ''] = route?.split('/[lang=lang]/')[1]?.split('/') ?? [];
	return pageAt([kind, id ?? slug ?? list ?? '', part ?? ''].join('/'));
}

/** Path of a page's share image below `og/` and its language's folder: `places/old-town.png`; a list's is the home page's. */
export function shareImagePath(page: Page): string {
	if (page.kind === 'lists') return 'home.png';
	return 'id' in page ? `${page.kind}/${page.id}.png` : `${page.kind}.png`;
}

/** The page whose image is shown where a page is shared: its own, where not every page has one an article's or the atlas's. */
export function sharedAs(page: Page, everyPageHasImage: boolean): Page {
	return everyPageHasImage || page.kind === 'articles' ? page : { kind: 'home' };
}
