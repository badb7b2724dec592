import type { Lang } from '../domain/localized';

/** The parameters of a page in every language of the atlas. */
export function prerenderEntries<Params extends object>(
	languages: readonly Lang[],
	pages: readonly Params[]
): (Params & { lang: Lang })[] {
	return languages.flatMap((lang) => pages.map((page) => ({ ...page, lang })));
}
