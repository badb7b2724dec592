import type { Lang } from '$lib/domain/localized';

/** The marks that languages set beside a quote where they are not those of English; the spaces do not break. */
const MARKS: Readonly<Partial<Record<Lang, readonly [open: string, close: string]>>> = {
	ar: ['«', '»'],
	de: ['„', '“'],
	el: ['«', '»'],
	es: ['«', '»'],
	fa: ['«', '»'],
	fr: ['«\u202f', '\u202f»'],
	it: ['«', '»'],
	pt: ['«', '»'],
	ru: ['«', '»'],
	uk: ['«', '»']
};

/** A text between the quotation marks of its own language. */
export function quoted(text: string, lang: Lang): string {
	const [open, close] = MARKS[lang] ?? ['“', '”'];
	return `${open}${text}${close}`;
}
