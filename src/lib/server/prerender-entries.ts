import type { Lang } from '../domain/localized';

/** The parameters of pages in every language of the atlas; the languages of a page follow one another, since they share pictures. */
export function prerenderEntries<Params extends object>(
	languages: readonly Lang[],
	pages: readonly Params[]
): (Params & { lang: Lang })[] {
	return pages.flatMap((page) => languages.map((lang) => ({ ...page, lang })));
}
