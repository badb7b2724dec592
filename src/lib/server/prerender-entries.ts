import type { Lang } from '../domain/localized';

/** Whether a page stands for itself or is made for a frame of another site. */
const SHELLS = [undefined, 'embed'] as const;

/** The parameters of a page in every language of the atlas, by itself and for frames. */
export function prerenderEntries<Params extends object>(
	languages: readonly Lang[],
	pages: readonly Params[]
): (Params & { embed: 'embed' | undefined; lang: Lang })[] {
	return SHELLS.flatMap((embed) =>
		languages.flatMap((lang) => pages.map((page) => ({ ...page, embed, lang })))
	);
}
